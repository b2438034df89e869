//! Where a model's time goes.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::Duration;

use aclnn::Result;

use crate::model::Model;

/// The share of each operator in the time of a batch, the greatest first; each call's shortest of some times.
pub fn shares(model: &mut Model, batch: &[&[i64]], repeats: usize) -> Result<String> {
    let mut shortest = model.profile(batch)?;
    for _ in 1..repeats {
        for (shortest, call) in shortest.iter_mut().zip(model.profile(batch)?) {
            shortest.time = shortest.time.min(call.time);
        }
    }
    let mut by_operator = BTreeMap::<&str, Duration>::new();
    for call in &shortest {
        *by_operator.entry(call.operator).or_default() += call.time;
    }
    let whole: Duration = by_operator.values().sum();
    let mut parts: Vec<_> = by_operator.into_iter().collect();
    parts.sort_by_key(|&(_, time)| Reverse(time));
    let part = |(operator, time): (&str, Duration)| {
        let share = 100.0 * time.as_secs_f64() / whole.as_secs_f64().max(1e-9);
        format!("{operator} {share:.0} %")
    };
    Ok(parts.into_iter().map(part).collect::<Vec<_>>().join(", "))
}
