//! The calls of a sequence, and how they are written.

use std::fmt;
use std::str::FromStr;

use rand::prelude::*;
use rand::rngs::SmallRng;

/// Blocks, streams and events that a sequence can name, each.
pub const SLOTS: usize = 4;

/// One call. Blocks, streams and events are named by numbers.
#[derive(Clone, Copy, Debug)]
pub enum Command {
    Malloc {
        block: usize,
        bytes: usize,
    },
    Free {
        block: usize,
    },
    Stream(usize),
    DestroyStream(usize),
    /// One that counts as reached where nobody recorded it.
    Event(usize),
    /// One for which nobody may wait before it is recorded.
    PlainEvent(usize),
    DestroyEvent(usize),
    Record {
        event: usize,
        stream: usize,
    },
    Wait {
        stream: usize,
        event: usize,
    },
    Sync(usize),
    SyncEvent(usize),
    SyncDevice,
    /// A blocking copy to a block.
    Put {
        block: usize,
        at: usize,
        bytes: usize,
    },
    /// A blocking copy from a block.
    Get {
        block: usize,
        at: usize,
        bytes: usize,
    },
    /// A blocking filling.
    Fill {
        block: usize,
        at: usize,
        bytes: usize,
    },
    /// A filling on a stream.
    Set {
        stream: usize,
        block: usize,
        at: usize,
        bytes: usize,
    },
    /// A copy from block to block on a stream.
    Copy {
        stream: usize,
        to: usize,
        to_at: usize,
        from: usize,
        from_at: usize,
        bytes: usize,
    },
    /// `aclnnQuantize` on a stream, of so many float32.
    Quantize {
        stream: usize,
        x: usize,
        scale: usize,
        y: usize,
        elements: usize,
    },
}

/// What byte a place of a block holds after a call that writes there.
pub fn pattern(place: usize, salt: usize) -> u8 {
    (place * 7 + salt * 31 + 1) as u8
}

use Command::*;

impl fmt::Display for Command {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Malloc { block, bytes } => write!(f, "malloc {block} {bytes}"),
            Free { block } => write!(f, "free {block}"),
            Stream(stream) => write!(f, "stream {stream}"),
            DestroyStream(stream) => write!(f, "unstream {stream}"),
            Event(event) => write!(f, "event {event}"),
            PlainEvent(event) => write!(f, "plain {event}"),
            DestroyEvent(event) => write!(f, "unevent {event}"),
            Record { event, stream } => write!(f, "record {event} {stream}"),
            Wait { stream, event } => write!(f, "wait {stream} {event}"),
            Sync(stream) => write!(f, "sync {stream}"),
            SyncEvent(event) => write!(f, "syncevent {event}"),
            SyncDevice => write!(f, "syncdevice"),
            Put { block, at, bytes } => write!(f, "put {block} {at} {bytes}"),
            Get { block, at, bytes } => write!(f, "get {block} {at} {bytes}"),
            Fill { block, at, bytes } => write!(f, "fill {block} {at} {bytes}"),
            Set {
                stream,
                block,
                at,
                bytes,
            } => write!(f, "set {stream} {block} {at} {bytes}"),
            Copy {
                stream,
                to,
                to_at,
                from,
                from_at,
                bytes,
            } => write!(f, "copy {stream} {to} {to_at} {from} {from_at} {bytes}"),
            Quantize {
                stream,
                x,
                scale,
                y,
                elements,
            } => write!(f, "quantize {stream} {x} {scale} {y} {elements}"),
        }
    }
}

impl FromStr for Command {
    type Err = ();

    fn from_str(line: &str) -> Result<Command, ()> {
        let mut words = line.split_whitespace();
        let name = words.next().ok_or(())?;
        let numbers: Vec<usize> = words
            .map(|word| word.parse().map_err(drop))
            .collect::<Result<_, ()>>()?;
        let slots = |places: &[usize]| {
            places
                .iter()
                .all(|&place| numbers.get(place).is_some_and(|&slot| slot < SLOTS))
        };
        let sizes = |places: &[usize]| {
            places
                .iter()
                .all(|&place| numbers.get(place).is_some_and(|&size| size <= 4096))
        };
        let command = match (name, &numbers[..]) {
            ("malloc", &[block, bytes]) if slots(&[0]) && sizes(&[1]) => Malloc { block, bytes },
            ("free", &[block]) if slots(&[0]) => Free { block },
            ("stream", &[stream]) if slots(&[0]) => Stream(stream),
            ("unstream", &[stream]) if slots(&[0]) => DestroyStream(stream),
            ("event", &[event]) if slots(&[0]) => Event(event),
            ("plain", &[event]) if slots(&[0]) => PlainEvent(event),
            ("unevent", &[event]) if slots(&[0]) => DestroyEvent(event),
            ("record", &[event, stream]) if slots(&[0, 1]) => Record { event, stream },
            ("wait", &[stream, event]) if slots(&[0, 1]) => Wait { stream, event },
            ("sync", &[stream]) if slots(&[0]) => Sync(stream),
            ("syncevent", &[event]) if slots(&[0]) => SyncEvent(event),
            ("syncdevice", &[]) => SyncDevice,
            ("put", &[block, at, bytes]) if slots(&[0]) && sizes(&[1, 2]) => {
                Put { block, at, bytes }
            }
            ("get", &[block, at, bytes]) if slots(&[0]) && sizes(&[1, 2]) => {
                Get { block, at, bytes }
            }
            ("fill", &[block, at, bytes]) if slots(&[0]) && sizes(&[1, 2]) => {
                Fill { block, at, bytes }
            }
            ("set", &[stream, block, at, bytes]) if slots(&[0, 1]) && sizes(&[2, 3]) => Set {
                stream,
                block,
                at,
                bytes,
            },
            ("copy", &[stream, to, to_at, from, from_at, bytes])
                if slots(&[0, 1, 3]) && sizes(&[2, 4, 5]) =>
            {
                Copy {
                    stream,
                    to,
                    to_at,
                    from,
                    from_at,
                    bytes,
                }
            }
            ("quantize", &[stream, x, scale, y, elements])
                if slots(&[0, 1, 2, 3]) && sizes(&[4]) =>
            {
                Quantize {
                    stream,
                    x,
                    scale,
                    y,
                    elements,
                }
            }
            _ => return Err(()),
        };
        Ok(command)
    }
}

impl Command {
    /// One of all calls, with numbers that often fit blocks of 64 to 256 bytes.
    pub fn random(random: &mut SmallRng) -> Command {
        let mut slot = || random.random_range(0..SLOTS);
        let (a, b, c, d) = (slot(), slot(), slot(), slot());
        let (at, from_at) = (
            random.random_range(0..9) * 16,
            random.random_range(0..9) * 16,
        );
        let bytes = [1, 4, 16, 64, 100, 256][random.random_range(0..6)];
        match random.random_range(0..23) {
            0 | 1 => Malloc {
                block: a,
                bytes: [64, 100, 256][random.random_range(0..3)],
            },
            2 => Free { block: a },
            3 | 4 => Stream(a),
            5 => DestroyStream(a),
            6 if random.random() => Event(a),
            6 => PlainEvent(a),
            7 => DestroyEvent(a),
            8 | 9 => Record {
                event: a,
                stream: b,
            },
            10 | 11 => Wait {
                stream: a,
                event: b,
            },
            12 => Sync(a),
            13 => SyncEvent(a),
            14 => SyncDevice,
            15 => Put {
                block: a,
                at,
                bytes,
            },
            16 => Get {
                block: a,
                at,
                bytes,
            },
            17 => Fill {
                block: a,
                at,
                bytes,
            },
            18 => Set {
                stream: a,
                block: b,
                at,
                bytes,
            },
            19 | 20 => Copy {
                stream: a,
                to: b,
                to_at: at,
                from: c,
                from_at,
                bytes,
            },
            _ => Quantize {
                stream: a,
                x: b,
                scale: c,
                y: d,
                elements: [1, 16, 25, 64][random.random_range(0..4)],
            },
        }
    }
}
