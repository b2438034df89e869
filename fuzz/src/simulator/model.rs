//! What calls do, and what is wrong with them.

use std::collections::BTreeMap;
use std::ops::Range;

use super::command::Command::{self, *};
use super::command::pattern;

/// How much of each stream's work comes before something, and of the host's (0).
type Clock = BTreeMap<usize, u64>;

fn join(into: &mut Clock, other: &Clock) {
    for (&actor, &count) in other {
        let own = into.entry(actor).or_default();
        *own = (*own).max(count);
    }
}

#[derive(Clone)]
struct Access {
    actor: usize,
    number: u64,
    bytes: Range<usize>,
    write: bool,
}

#[derive(Clone)]
struct Block {
    alive: bool,
    /// What is known of its contents.
    contents: Vec<Option<u8>>,
    accesses: Vec<Access>,
}

#[derive(Clone)]
struct Queue {
    alive: bool,
    actor: usize,
    clock: Clock,
}

#[derive(Clone)]
struct Mark {
    alive: bool,
    reusable: bool,
    recorded: Option<Clock>,
}

impl Mark {
    /// What a wait for it comes after.
    fn known(&self) -> Result<Option<Clock>, Verdict> {
        if self.recorded.is_none() && !self.reusable {
            return Err(Verdict::Wrong(vec!["event-not-recorded"]));
        }
        Ok(self.recorded.clone())
    }
}

/// What is there, and what comes before what.
#[derive(Clone, Default)]
pub struct Model {
    blocks: BTreeMap<usize, Block>,
    streams: BTreeMap<usize, Queue>,
    events: BTreeMap<usize, Mark>,
    host: Clock,
    actors: usize,
}

/// What a call comes to.
#[derive(Debug)]
pub enum Verdict {
    /// It cannot be made, since something has never been there.
    Skipped,
    /// It succeeds, and reads these bytes, as far as they are known.
    Right(Vec<Option<u8>>),
    /// The simulator finds one of these.
    Wrong(Vec<&'static str>),
}

/// A part of a block, and whether it is written.
type Use = (usize, Range<usize>, bool);

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

impl Model {
    /// What is wrong with using parts of blocks after `clock`.
    fn misuses(&self, clock: &Clock, uses: &[Use]) -> Vec<&'static str> {
        let mut wrong = Vec::new();
        for (block, bytes, write) in uses {
            let Some(block) = self.blocks.get(block) else {
                continue;
            };
            if !block.alive {
                wrong.push("use-after-free");
            }
            if bytes.end > block.contents.len() {
                // What lies behind the block may be another's.
                wrong.extend([
                    "out-of-bounds",
                    "operands-overlap",
                    "race",
                    "use-after-free",
                ]);
            }
            let is_race = |past: &&Access| {
                (past.write || *write)
                    && overlap(&past.bytes, bytes)
                    && clock.get(&past.actor).copied().unwrap_or(0) < past.number
            };
            if block.accesses.iter().any(|past| is_race(&past)) {
                wrong.push("race");
            }
        }
        for (number, (block, bytes, write)) in uses.iter().enumerate() {
            let others = uses[..number].iter();
            let is_over = |(other, part, written): &&Use| {
                other == block && overlap(part, bytes) && (*write || *written)
            };
            if others.clone().any(|other| is_over(&other)) {
                wrong.push("operands-overlap");
            }
        }
        wrong
    }

    fn note(&mut self, actor: usize, number: u64, uses: &[Use]) {
        for (block, bytes, write) in uses {
            if let Some(block) = self.blocks.get_mut(block) {
                block.accesses.push(Access {
                    actor,
                    number,
                    bytes: bytes.clone(),
                    write: *write,
                });
            }
        }
    }

    /// Whether parts of blocks were there once, and begin in them: what begins behind a block may be another one.
    fn can_be_told(&self, uses: &[Use]) -> bool {
        let begins = |(block, bytes, _): &Use| {
            let block = self.blocks.get(block);
            !bytes.is_empty() && block.is_some_and(|block| bytes.start < block.contents.len())
        };
        uses.iter().all(begins)
    }

    /// A call that is over when it returns.
    fn blocking(&mut self, part: Use) -> Result<(), Verdict> {
        let uses = [part];
        if !self.can_be_told(&uses) {
            return Err(Verdict::Skipped);
        }
        let number = self.host.entry(0).or_default();
        *number += 1;
        let number = *number;
        let wrong = self.misuses(&self.host, &uses);
        if !wrong.is_empty() {
            return Err(Verdict::Wrong(wrong));
        }
        self.note(0, number, &uses);
        Ok(())
    }

    /// A call that a stream makes when what was queued before is done.
    fn queued(&mut self, stream: usize, uses: &[Use]) -> Result<(), Verdict> {
        if !self.can_be_told(uses) {
            return Err(Verdict::Skipped);
        }
        let queue = self.streams.get_mut(&stream).ok_or(Verdict::Skipped)?;
        let mut wrong = Vec::new();
        if !queue.alive {
            wrong.push("destroyed-handle");
        }
        join(&mut queue.clock, &self.host);
        let actor = queue.actor;
        let number = queue.clock.entry(actor).or_default();
        *number += 1;
        let (number, clock) = (*number, queue.clock.clone());
        wrong.extend(self.misuses(&clock, uses));
        if !wrong.is_empty() {
            return Err(Verdict::Wrong(wrong));
        }
        self.note(actor, number, uses);
        Ok(())
    }

    fn write(&mut self, block: usize, at: usize, values: Vec<Option<u8>>) {
        if let Some(block) = self.blocks.get_mut(&block) {
            block.contents[at..at + values.len()].copy_from_slice(&values);
        }
    }

    fn part(&self, block: usize, at: usize, bytes: usize) -> Vec<Option<u8>> {
        self.blocks
            .get(&block)
            .map(|block| block.contents[at..at + bytes].to_vec())
            .unwrap_or_default()
    }

    /// Whether all work of all streams is known to be over.
    fn is_idle(&self) -> bool {
        let is_over = |queue: &Queue| {
            queue.clock.get(&queue.actor) <= self.host.get(&queue.actor)
                || !queue.clock.contains_key(&queue.actor)
        };
        self.streams.values().all(is_over)
    }

    /// Makes a call.
    pub fn apply(&mut self, command: &Command) -> Verdict {
        match self.try_apply(command) {
            Ok(bytes) => Verdict::Right(bytes),
            Err(verdict) => verdict,
        }
    }

    fn try_apply(&mut self, command: &Command) -> Result<Vec<Option<u8>>, Verdict> {
        const DESTROYED: [&str; 1] = ["destroyed-handle"];
        let destroyed = || Verdict::Wrong(DESTROYED.to_vec());
        match *command {
            Malloc { block, bytes } => {
                if bytes == 0 || self.blocks.get(&block).is_some_and(|block| block.alive) {
                    return Err(Verdict::Skipped);
                }
                let contents = vec![Some(0xa5); bytes];
                self.blocks.insert(
                    block,
                    Block {
                        alive: true,
                        contents,
                        accesses: Vec::new(),
                    },
                );
            }
            Free { block } => {
                let host = &self.host;
                let block = self.blocks.get_mut(&block).ok_or(Verdict::Skipped)?;
                if !block.alive {
                    return Err(Verdict::Wrong(vec!["double-free"]));
                }
                let is_open =
                    |access: &Access| host.get(&access.actor).copied().unwrap_or(0) < access.number;
                if block.accesses.iter().any(is_open) {
                    return Err(Verdict::Wrong(vec!["free-while-in-use"]));
                }
                block.alive = false;
            }
            Stream(stream) => {
                if self.streams.get(&stream).is_some_and(|queue| queue.alive) {
                    return Err(Verdict::Skipped);
                }
                self.actors += 1;
                self.streams.insert(
                    stream,
                    Queue {
                        alive: true,
                        actor: self.actors,
                        clock: Clock::new(),
                    },
                );
            }
            DestroyStream(stream) => {
                // What becomes of the work of a stream that is destroyed is not the question here.
                let is_idle = self.is_idle();
                let queue = self.streams.get_mut(&stream).ok_or(Verdict::Skipped)?;
                if !queue.alive {
                    return Err(destroyed());
                }
                if !is_idle {
                    return Err(Verdict::Skipped);
                }
                queue.alive = false;
            }
            Event(event) | PlainEvent(event) => {
                if self.events.get(&event).is_some_and(|mark| mark.alive) {
                    return Err(Verdict::Skipped);
                }
                let reusable = matches!(command, Event(_));
                let mark = Mark {
                    alive: true,
                    reusable,
                    recorded: None,
                };
                self.events.insert(event, mark);
            }
            DestroyEvent(event) => {
                let mark = self.events.get_mut(&event).ok_or(Verdict::Skipped)?;
                if !mark.alive {
                    return Err(destroyed());
                }
                mark.alive = false;
            }
            Record { event, stream } => {
                let mark = self.events.get(&event).ok_or(Verdict::Skipped)?;
                if !mark.alive {
                    self.streams.get(&stream).ok_or(Verdict::Skipped)?;
                    return Err(destroyed());
                }
                self.queued(stream, &[])?;
                let clock = self.streams.get(&stream).map(|queue| queue.clock.clone());
                if let Some(mark) = self.events.get_mut(&event) {
                    mark.recorded = clock;
                }
            }
            Wait { stream, event } => {
                let mark = self.events.get(&event).ok_or(Verdict::Skipped)?.clone();
                if !mark.alive {
                    self.streams.get(&stream).ok_or(Verdict::Skipped)?;
                    return Err(destroyed());
                }
                let alive = self.streams.get(&stream).ok_or(Verdict::Skipped)?.alive;
                if !alive {
                    return Err(destroyed());
                }
                let Some(recorded) = mark.known()? else {
                    return Ok(Vec::new());
                };
                self.queued(stream, &[])?;
                if let Some(queue) = self.streams.get_mut(&stream) {
                    join(&mut queue.clock, &recorded);
                }
            }
            Sync(stream) => {
                let queue = self.streams.get(&stream).ok_or(Verdict::Skipped)?;
                if !queue.alive {
                    return Err(destroyed());
                }
                join(&mut self.host, &queue.clock);
            }
            SyncEvent(event) => {
                let mark = self.events.get(&event).ok_or(Verdict::Skipped)?;
                if !mark.alive {
                    return Err(destroyed());
                }
                if let Some(recorded) = mark.known()? {
                    join(&mut self.host, &recorded);
                }
            }
            SyncDevice => {
                for queue in self.streams.values().filter(|queue| queue.alive) {
                    join(&mut self.host, &queue.clock);
                }
            }
            Put { block, at, bytes } => {
                self.blocking((block, at..at + bytes, true))?;
                self.write(
                    block,
                    at,
                    (at..at + bytes)
                        .map(|place| Some(pattern(place, block)))
                        .collect(),
                );
            }
            Get { block, at, bytes } => {
                self.blocking((block, at..at + bytes, false))?;
                return Ok(self.part(block, at, bytes));
            }
            Fill { block, at, bytes } => {
                self.blocking((block, at..at + bytes, true))?;
                self.write(block, at, vec![Some(bytes as u8); bytes]);
            }
            Set {
                stream,
                block,
                at,
                bytes,
            } => {
                self.queued(stream, &[(block, at..at + bytes, true)])?;
                self.write(block, at, vec![Some(!bytes as u8); bytes]);
            }
            Copy {
                stream,
                to,
                to_at,
                from,
                from_at,
                bytes,
            } => {
                let uses = [
                    (from, from_at..from_at + bytes, false),
                    (to, to_at..to_at + bytes, true),
                ];
                // A copy of something onto itself is none over its own source.
                let is_same = (from, from_at) == (to, to_at);
                self.queued(stream, &uses[usize::from(is_same)..])?;
                let values = self.part(from, from_at, bytes);
                self.write(to, to_at, values);
            }
            Quantize {
                stream,
                x,
                scale,
                y,
                elements,
            } => {
                let uses = [
                    (x, 0..4 * elements, false),
                    (scale, 0..4, false),
                    (y, 0..elements, true),
                ];
                self.queued(stream, &uses)?;
                self.write(y, 0, vec![None; elements]);
            }
        }
        Ok(Vec::new())
    }
}
