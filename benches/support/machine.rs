//! Names the machine in what a bench prints, so that figures can be quoted with it.

use std::env;

/// Processor, number of processors that this process may use, and the widest vectors that the CPU kernels know there.
pub fn machine() -> String {
    let model = std::fs::read_to_string("/proc/cpuinfo")
        .ok()
        .and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("model name"))?;
            Some(line.split_once(':')?.1.trim().to_owned())
        })
        .unwrap_or_else(|| format!("{} on {}", env::consts::ARCH, env::consts::OS));
    let processors =
        std::thread::available_parallelism().map_or("?".to_owned(), |count| count.to_string());
    let chosen =
        env::var("ACLNN_CPU_ISA").map_or(String::new(), |isa| format!(", ACLNN_CPU_ISA={isa}"));
    format!("{model}, {processors} processors, {}{chosen}", vectors())
}

#[cfg(target_arch = "x86_64")]
fn vectors() -> &'static str {
    let avx512 = is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512dq")
        && is_x86_feature_detected!("avx512vl");
    if avx512 {
        "AVX-512"
    } else if is_x86_feature_detected!("avx2") {
        "AVX2"
    } else {
        "no vectors"
    }
}

#[cfg(not(target_arch = "x86_64"))]
fn vectors() -> &'static str {
    if cfg!(target_arch = "aarch64") {
        "NEON"
    } else {
        "no vectors"
    }
}
