//! What the job is asked to do.

use std::path::PathBuf;

use aclnn::QuantDType;
use clap::{Args, value_parser};
use globset::Glob;

use super::format::Format;
use super::parts::Part;
use crate::scales::Scheme;

/// What is printed after the options.
pub const AFTER_HELP: &str = "\
Formats, and who loads them:
  compressed-tensors  vLLM, SGLang and transformers. config.json gets a quantization_config. qint8 with
                      one scale for each row: NAME.weight int8, NAME.weight_scale; activations are
                      quantized for each token. float8_e4m3fn: the same. With --group-size or --scheme
                      affine, and quint4x2: NAME.weight_packed (int32 words of q + 8, or q + 128),
                      NAME.weight_scale, NAME.weight_shape, and NAME.weight_zero_point, packed along
                      the rows.
  modelslim           vLLM-Ascend, SGLang on Atlas and MindIE. quant_model_description.json, NAME.weight
                      int8, NAME.weight_scale, NAME.weight_offset (zeros). qint8 for each row only.
  plain               no loader but programs that know it; every dtype, axis and shape. NAME codes
                      (quint4x2: NAME_cann_int4, int32 words of eight), NAME_scale float32,
                      NAME_zero_point int8 (quint8: uint8). config.json, if there is one, gets a
                      quantization_config that other loaders refuse, as they would take the codes for
                      weights.
The default is compressed-tensors for a folder whose config.json names a model, else plain. The first
two have scales in the model's type, rounded up to it, and quantize weights of linear layers:
matrices named *.weight.

Left as they are, unless --include matches them: embeddings, the output layer, routers of experts,
norms. Always: tensors that belong to quantized ones, or have fewer than two dimensions. All that is
kept is listed with the reason.

Scales, each step rounded to float32, over the elements that share one (lo and hi include 0):
  symmetric  scale = max(-lo, hi) / qmax     qmax: qint8 127, quint4x2 7, float8_e4m3fn 448,
                                             float8_e5m2 57344, hifloat8 32768
  affine     scale = (hi - lo) / (qmax - qmin)     qint8 -128 to 127, quint8 0 to 255,
             zero_point = clamp(round(qmin - lo / scale), qmin, qmax)   quint4x2 -8 to 7
with value ~ (q - zero_point) * scale. Where all are 0 the scale is 1; elsewhere it is 2^-126 at least,
as devices may flush smaller ones. Values are divided by their scale; quint4x2, which exists in
multiply mode only, widens them to float32 and multiplies by f32(1 / scale). Halves go to the even
integer. hifloat8 is stored as U8, for want of a name.

A checkpoint that is quantized already is refused; --force quantizes what is left of it. What this
program wrote can be its input again: for other tensors (--include) in another way.

The output appears under its name when it is complete and on the disk, the index last. A killed run may
leave .NAME.ID.partial, which --resume and --force remove, and its lock (.NAME.lock, in a folder
.quantize_checkpoint.lock), which means nothing: a run whose lock is held is alive, and a second one on
its output is refused. --resume skips what was made from this very input, byte for byte (its checksum
is in the output), with these arguments; other files are compared with their copies. An input that
changes while it is read ends the run. Memory does not grow with the model's data: it stays below 1 GiB,
pinned memory included. On an Atlas a block is read and uploaded while the one before is quantized and
the one before that is downloaded and written.

A model of several shards can be quantized by several machines: --part I/N makes every N-th shard from
the I-th on and writes a record of input and options beside them, in any order and at the same time;
then --join, with the same IN and options, checks that all parts are there and of one kind, and writes
the index, the configuration and the other files. The result is that of one run. Nothing coordinates
the parts but who starts them:
  srun -n 8 sh -c 'aclnn quantize-checkpoint IN OUT --part $((SLURM_PROCID + 1))/8' &&
    aclnn quantize-checkpoint IN OUT --join

Exit status: 0 done, 1 a file could not be read or written, 2 wrong arguments, or OUT exists or is
written by another run, 3 IN is not a valid checkpoint, 4 a tensor has values without a scale (NaN,
infinity), 5 no tensor can be quantized, or IN is quantized already, 6 the device is not there or
refuses the dtype.";

/// The command line of the job.
#[derive(Args)]
pub struct Arguments {
    /// A safetensors file, or a folder with model.safetensors.index.json and its shards (or with
    /// model.safetensors)
    #[arg(value_name = "IN")]
    pub(super) input: PathBuf,
    /// The file or folder to write
    #[arg(value_name = "OUT")]
    pub(super) output: PathBuf,
    /// Who is to load it [default: see below]
    #[arg(long, value_enum)]
    pub(super) format: Option<Format>,
    /// qint8, quint8, quint4x2, float8_e4m3fn, float8_e5m2 or hifloat8
    #[arg(long, default_value = "qint8")]
    pub(super) dtype: QuantDType,
    /// How scales are found [default: symmetric; affine for quint8]
    #[arg(long, value_enum)]
    pub(super) scheme: Option<Scheme>,
    /// The dimension that has a scale for each index [default: the output channels, that is rows of
    /// matrices, those of each matrix of fused experts [experts, out, in], and indices of the first
    /// dimension of others]
    #[arg(long, allow_negative_numbers = true)]
    pub(super) axis: Option<i64>,
    /// One scale for each N neighbours along the last dimension, instead of --axis
    #[arg(long, value_name = "N", conflicts_with = "axis", value_parser = value_parser!(u64).range(1..=(1 << 32)))]
    pub(super) group_size: Option<u64>,
    /// Quantize only tensors whose names match, and those that are left out by default if they do (may
    /// be repeated)
    #[arg(long, value_name = "GLOB")]
    pub(super) include: Vec<Glob>,
    /// Keep tensors whose names match (may be repeated)
    #[arg(long, value_name = "GLOB")]
    pub(super) exclude: Vec<Glob>,
    /// auto, cpu, cpu:SOC, npu, npu:N, sim, ... [default: auto; cpu:950 for 8-bit floats]
    #[arg(long)]
    pub(super) device: Option<String>,
    /// Threads that read, compute and write on the CPU [default: the cores, 8 at most]
    #[arg(long, value_name = "N", value_parser = value_parser!(u64).range(1..=64))]
    pub(super) threads: Option<u64>,
    /// Quantize part I of N of the shards: one run of N, on any machine, all with the same IN and options, into one
    /// folder that they share or folders of their own. --join makes a model of the parts
    #[arg(long, value_name = "I/N", conflicts_with = "join")]
    pub(super) part: Option<Part>,
    /// Check that all parts are there, of this IN and with these options, and write what is beside their shards
    #[arg(long)]
    pub(super) join: bool,
    /// A folder that parts were written to, other than OUT, to which their shards are copied (may be repeated)
    #[arg(long, value_name = "DIR", requires = "join")]
    pub(super) from: Vec<PathBuf>,
    /// Skip files that an interrupted run has finished
    #[arg(long)]
    pub(super) resume: bool,
    /// Overwrite OUT, removing what an earlier run left there; quantize what is left of a checkpoint
    /// that is quantized already
    #[arg(long)]
    pub(super) force: bool,
    /// Do not measure what quantization costs in precision
    #[arg(long)]
    pub(super) no_errors: bool,
    /// Do not wait for the disk: after a power failure files may be there without their contents. For
    /// measurements
    #[arg(long)]
    pub(super) no_sync: bool,
    /// No progress, and a summary without the tensors
    #[arg(long)]
    pub(super) quiet: bool,
}
