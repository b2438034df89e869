//! Words and parts of words, as BERT's models without capitals take them.

use std::collections::HashMap;

/// The longest text that the model was made for, in tokens.
const MOST_TOKENS: usize = 256;
/// A longer word is not looked for in parts.
const LONGEST_WORD: usize = 100;

/// A vocabulary of words, and of parts that begin with `##`.
pub struct Tokenizer {
    vocabulary: HashMap<String, i64>,
    unknown: i64,
    first: i64,
    last: i64,
}

impl Tokenizer {
    /// From a list with one entry a line, whose numbers are those of the lines.
    pub fn new(vocabulary: &str) -> Result<Tokenizer, String> {
        let lines = vocabulary.lines().zip(0..);
        let vocabulary: HashMap<String, i64> =
            lines.map(|(entry, id)| (entry.to_owned(), id)).collect();
        let find = |entry: &str| {
            let found = vocabulary.get(entry).copied();
            found.ok_or_else(|| format!("the vocabulary lacks {entry}"))
        };
        Ok(Tokenizer {
            unknown: find("[UNK]")?,
            first: find("[CLS]")?,
            last: find("[SEP]")?,
            vocabulary,
        })
    }

    /// The tokens of a text, with the ones before and behind it. Accents are not taken off.
    pub fn tokens(&self, text: &str) -> Vec<i64> {
        let mut tokens = vec![self.first];
        for word in words(text) {
            self.add_word(&word, &mut tokens);
        }
        tokens.truncate(MOST_TOKENS - 1);
        tokens.push(self.last);
        tokens
    }

    /// The longest parts that the vocabulary has, from the beginning on; nothing of a word that has another rest.
    fn add_word(&self, word: &str, tokens: &mut Vec<i64>) {
        let before = tokens.len();
        let mut rest = word;
        while !rest.is_empty() && word.chars().count() <= LONGEST_WORD {
            let ends = rest.char_indices().map(|(start, c)| start + c.len_utf8());
            let part = ends.rev().find_map(|end| {
                let part = match rest.len() == word.len() {
                    true => rest[..end].to_owned(),
                    false => format!("##{}", &rest[..end]),
                };
                Some((end, self.vocabulary.get(&part)?))
            });
            let Some((end, id)) = part else { break };
            tokens.push(*id);
            rest = &rest[end..];
        }
        if !rest.is_empty() {
            tokens.truncate(before);
            tokens.push(self.unknown);
        }
    }
}

/// Words without capitals; every other sign is a word of its own.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for sign in text.chars().flat_map(char::to_lowercase) {
        let alone = !sign.is_alphanumeric() || matches!(sign, '\u{3400}'..='\u{9fff}');
        match words.last_mut() {
            Some(word) if !alone => word.push(sign),
            _ if sign.is_whitespace() || sign.is_control() => words.push(String::new()),
            _ => words.extend([sign.to_string(), String::new()]),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}
