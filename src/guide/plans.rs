//! Plans and graphs, and where the time goes.
//!
//! A call like `run` looks its arguments up in the stream's cache of plans each time. An engine that knows its shapes makes a
//! [`Plan`](crate::Plan) for each, once, and runs it over any memory of that form: no allocation, no checks but a glance.
//!
//! ```
//! use aclnn::{DType, Device, QuantDType, Quantize, Tensor, TensorSpec};
//! use std::collections::HashMap;
//!
//! let device = Device::auto()?;
//! let scales = Tensor::from_slice(&[2.0f32], [1], &device)?;
//! let mut plans = HashMap::new();
//! for tokens in [1, 4, 1, 1] {
//!     let plan = match plans.remove(&tokens) {
//!         Some(plan) => plan,
//!         None => Quantize::multiply(QuantDType::QInt8).axis(-1).plan(
//!             &device,
//!             TensorSpec::contiguous(DType::Float32, [tokens, 8])?,
//!             &scales,
//!             None,
//!         )?,
//!     };
//!     let plan = plans.entry(tokens).or_insert(plan);
//!     let x = Tensor::from_slice(&vec![1.5f32; 8 * tokens], [tokens, 8], &device)?;
//!     let mut y = Tensor::empty(DType::Int8, [tokens, 8], &device)?;
//!     plan.run(&device.stream(), &x, &scales, None, &mut y)?;
//!     assert_eq!(y.to_vec::<i8>()?, vec![3; 8 * tokens]);
//! }
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! # Graphs
//!
//! A [`Graph`](crate::Graph) is many calls with one launch, over tensors of its own: on an Atlas what the host does for each call is
//! spared. Weights are shared between graphs, so that an engine can have one for each size of a batch.
//!
//! ```
//! use aclnn::operators::{Add, Matmul};
//! use aclnn::{DType, Device, Graph, Tensor};
//! use std::sync::Arc;
//!
//! let device = Device::auto()?;
//! let weight = Arc::new(Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [2, 2], &device)?);
//! let bias = Arc::new(Tensor::from_slice(&[10.0f32, 20.0], [2], &device)?);
//! let mut graphs = Vec::new();
//! for batch in [1, 3] {
//!     let room = || Tensor::zeros(DType::Float32, [batch, 2], &device);
//!     let (x, product, y) = (room()?, room()?, room()?);
//!     let matmul = Matmul::new().plan(&device, &x, &*weight)?;
//!     let add = Add::new().plan(&device, &product, &*bias)?;
//!     let mut steps = Graph::builder(&device.stream());
//!     let (x, product, y) = (steps.tensor(x)?, steps.tensor(product)?, steps.tensor(y)?);
//!     let (weight, bias) = (steps.shared(&weight)?, steps.shared(&bias)?);
//!     steps.matmul(matmul, x, weight, product.into())?;
//!     steps.add(add, product, bias, y.into())?;
//!     graphs.push((steps.capture()?, x, y));
//! }
//! let (graph, x, y) = &mut graphs[0];
//! let values = Tensor::from_slice(&[1.0f32, 1.0], [1, 2], &device)?;
//! graph.tensor_mut(*x)?.copy_from(&values)?;
//! graph.replay()?;
//! assert_eq!(graph.tensor(*y)?.to_vec::<f32>()?, [14.0, 26.0]);
//! # Ok::<(), aclnn::Error>(())
//! ```
//!
//! # Where the time goes
//!
//! [`Graph::profile`](crate::Graph::profile) tells how long each call of a graph takes by itself; [`Event`](crate::Event)s measure
//! anything else. The example `embed` prints the share of each operator in a model's time:
//! `cargo run --release --example embed`.
