//! Bytes that are nearly right: what stands in the corpus, changed a little.

use rand::prelude::*;
use rand::rngs::SmallRng;

/// Changes bytes in one to four places: cut, repeated, exchanged with others, replaced by words that mean something.
pub fn changed(input: &[u8], words: &[&str], random: &mut SmallRng) -> Vec<u8> {
    let mut bytes = input.to_vec();
    for _ in 0..random.random_range(1..=4) {
        let at = random.random_range(0..=bytes.len());
        let rest = bytes.len() - at;
        let length = random.random_range(0..=rest.min(12));
        match random.random_range(0..6) {
            0 => drop(bytes.drain(at..at + length)),
            1 => {
                let part = bytes[at..at + length].to_vec();
                let to = random.random_range(0..=bytes.len());
                bytes.splice(to..to, part);
            }
            2 => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << random.random_range(0..8);
                }
            }
            3 => bytes.insert(at, random.random()),
            4 => bytes.truncate(at.max(bytes.len() / 2)),
            _ => {
                let word = words.choose(random).copied().unwrap_or_default();
                // In place of a number or a word, where it stands in one.
                let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
                let start = at
                    - bytes[..at]
                        .iter()
                        .rev()
                        .take_while(|byte| is_word(byte))
                        .count();
                let end = at + bytes[at..].iter().take_while(|byte| is_word(byte)).count();
                bytes.splice(start..end, word.bytes());
            }
        }
    }
    bytes
}
