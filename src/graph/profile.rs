//! How long the calls of a graph take.

use std::time::Duration;

use crate::error::Result;
use crate::event::Event;
use crate::graph::Graph;

/// How long a call of a graph took; from [`Graph::profile`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct CallTime {
    /// The operator, as errors name it.
    pub operator: &'static str,
    /// The time between the marks before and behind it.
    pub time: Duration,
}

impl Graph {
    /// Runs the calls as a replay does, but one by one, and tells how long each took, in the order in which they were added.
    ///
    /// Each call is waited for, so that on an Atlas its time holds what the host does to launch it, which a replay spares: short
    /// calls look longer than they are, and the sum is not the time of a replay. Calls are prepared anew, outside of what is
    /// measured, so that the captured graph stays as it was.
    ///
    /// # Errors
    /// What CANN says; what is wrong with values that a call takes for places; [`ErrorKind::Capture`](crate::ErrorKind::Capture)
    /// after an update that failed half way.
    ///
    /// ```
    /// use aclnn::operators::Exp;
    /// use aclnn::{Device, Graph, Tensor};
    ///
    /// let device = Device::auto()?;
    /// let x = Tensor::from_slice(&[0.0f32; 1000], [1000], &device)?;
    /// let y = Tensor::zeros(x.dtype(), [1000], &device)?;
    /// let plan = Exp::new().plan(&device, &x)?;
    /// let mut builder = Graph::builder(&device.stream());
    /// let (x, y) = (builder.tensor(x)?, builder.tensor(y)?);
    /// builder.exp(plan, x, y.into())?;
    /// let mut graph = builder.capture()?;
    /// for call in graph.profile()? {
    ///     println!("{}: {:?}", call.operator, call.time);
    /// }
    /// assert_eq!(graph.tensor(y)?.to_vec::<f32>()?[0], 1.0);
    /// # Ok::<(), aclnn::Error>(())
    /// ```
    pub fn profile(&mut self) -> Result<Vec<CallTime>> {
        self.check_settled()?;
        let device = self.stream.device();
        let (start, end) = (Event::new(device)?, Event::new(device)?);
        let mut times = Vec::new();
        for step in &mut self.steps {
            // On an Atlas a graph may refer to what its own calls were prepared with.
            let mut step = step.another();
            step.prepare(&self.tensors)?;
            self.stream.record(&start)?;
            step.run(&self.stream, &self.tensors)?;
            self.stream.record(&end)?;
            end.synchronize()?;
            times.push(CallTime {
                operator: step.prepared.recipe().name,
                time: end.elapsed_since(&start)?,
            });
        }
        Ok(times)
    }
}
