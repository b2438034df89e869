//! The members of a JSON object, as far as metadata of kernels need them.

use crate::error::{Error, ErrorKind, Result};

/// A value. Of lists and of numbers with fractions nothing is wanted.
#[derive(Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Whole(i64),
    Bool(bool),
    Object(Vec<(String, Value)>),
    Null,
    Other,
}

impl Value {
    /// The member of a name; `None` where there is none, or this is no object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let Value::Object(members) = self else {
            return None;
        };
        members
            .iter()
            .find(|(own, _)| own == name)
            .map(|(_, value)| value)
    }
}

/// Objects and lists within one another that are read; more is an error and no overflow of the stack.
const DEPTH: usize = 64;

struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

/// Reads a text.
///
/// # Errors
/// [`ErrorKind::Value`] where it is no JSON.
pub(super) fn read(text: &str) -> Result<Value> {
    let mut reader = Reader {
        text: text.as_bytes(),
        at: 0,
    };
    let value = reader.value(0)?;
    reader.skip_blanks();
    match reader.peek() {
        None => Ok(value),
        Some(_) => Err(reader.wrong()),
    }
}

impl Reader<'_> {
    #[cold]
    fn wrong(&self) -> Error {
        let message = format!("the metadata are no JSON from byte {} on", self.at);
        Error::new(ErrorKind::Value, message).with_argument("metadata")
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Takes this byte, if it comes next.
    fn takes(&mut self, byte: u8) -> bool {
        self.skip_blanks();
        let is = self.peek() == Some(byte);
        self.at += usize::from(is);
        is
    }

    fn expect(&mut self, byte: u8) -> Result<()> {
        if self.takes(byte) {
            Ok(())
        } else {
            Err(self.wrong())
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value> {
        self.skip_blanks();
        match self.peek() {
            Some(b'"') => self.text().map(Value::Text),
            Some(b'{' | b'[') if depth == DEPTH => Err(self.wrong()),
            Some(b'{') => self.object(depth),
            Some(b'[') => {
                self.at += 1;
                if self.takes(b']') {
                    return Ok(Value::Other);
                }
                loop {
                    self.value(depth + 1)?;
                    if !self.takes(b',') {
                        break;
                    }
                }
                self.expect(b']')?;
                Ok(Value::Other)
            }
            Some(_) => self.word(),
            None => Err(self.wrong()),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value> {
        self.at += 1;
        let mut members = Vec::new();
        if self.takes(b'}') {
            return Ok(Value::Object(members));
        }
        loop {
            self.skip_blanks();
            let name = self.text()?;
            self.expect(b':')?;
            members.push((name, self.value(depth + 1)?));
            if !self.takes(b',') {
                break;
            }
        }
        self.expect(b'}')?;
        Ok(Value::Object(members))
    }

    fn word(&mut self) -> Result<Value> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        {
            self.at += 1;
        }
        let word = std::str::from_utf8(&self.text[start..self.at]).unwrap_or_default();
        match word {
            "true" => Ok(Value::Bool(true)),
            "false" => Ok(Value::Bool(false)),
            "null" => Ok(Value::Null),
            number => match (number.parse(), number.parse::<f64>()) {
                (Ok(whole), _) => Ok(Value::Whole(whole)),
                (_, Ok(_)) => Ok(Value::Other),
                _ => {
                    self.at = start;
                    Err(self.wrong())
                }
            },
        }
    }

    fn text(&mut self) -> Result<String> {
        if self.peek() != Some(b'"') {
            return Err(self.wrong());
        }
        self.at += 1;
        let mut bytes = Vec::new();
        loop {
            let byte = self.peek().ok_or_else(|| self.wrong())?;
            self.at += 1;
            match byte {
                b'"' => return String::from_utf8(bytes).map_err(|_| self.wrong()),
                b'\\' => {
                    let escaped = self.peek().ok_or_else(|| self.wrong())?;
                    self.at += 1;
                    match escaped {
                        b'n' => bytes.push(b'\n'),
                        b't' => bytes.push(b'\t'),
                        b'r' => bytes.push(b'\r'),
                        b'b' => bytes.push(8),
                        b'f' => bytes.push(12),
                        b'u' => {
                            let digits = self.text.get(self.at..self.at + 4);
                            let digits = digits.and_then(|digits| std::str::from_utf8(digits).ok());
                            let number =
                                digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
                            let number = number.ok_or_else(|| self.wrong())?;
                            self.at += 4;
                            // Names of kernels need no characters that take two of these.
                            let character =
                                char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER);
                            bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
                        }
                        other => bytes.push(other),
                    }
                }
                byte => bytes.push(byte),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found() -> Result<()> {
        let text = r#" {"name": "add\u005fkernel", "warps" : 4, "share": -1, "big": 1.5e3, "debug": false,
            "target": {"arch": "Ascend910B2"}, "list": [1, [2], {"x": null}], "empty": {}, "none": []} "#;
        let value = read(text)?;
        assert_eq!(
            value.get("name"),
            Some(&Value::Text("add_kernel".to_owned()))
        );
        assert_eq!(value.get("warps"), Some(&Value::Whole(4)));
        assert_eq!(value.get("share"), Some(&Value::Whole(-1)));
        assert_eq!(value.get("big"), Some(&Value::Other));
        assert_eq!(value.get("debug"), Some(&Value::Bool(false)));
        let target = value.get("target").and_then(|target| target.get("arch"));
        assert_eq!(target, Some(&Value::Text("Ascend910B2".to_owned())));
        assert_eq!(value.get("missing"), None);
        Ok(())
    }

    #[test]
    fn what_is_no_json_is_refused() {
        let deep = "[".repeat(100_000);
        for text in [
            "",
            "{",
            "{\"a\"}",
            "{\"a\":1,}",
            "{} x",
            "tru",
            "\"\\u12",
            "[1 2]",
            &deep,
        ] {
            assert_eq!(
                read(text).map_err(|error| error.kind()),
                Err(ErrorKind::Value),
                "{text:.20}"
            );
        }
    }
}
