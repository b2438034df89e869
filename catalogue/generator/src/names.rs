//! From the names of C to those of Rust.

/// Words that cannot be the name of a field as they are.
const KEYWORDS: &[&str] = &[
    "as", "async", "await", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self",
    "static", "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized",
    "use", "virtual", "where", "while", "yield",
];

/// `RmsNorm` for `aclnnRmsNorm`.
pub fn type_name(operator: &str) -> &str {
    operator.strip_prefix("aclnn").unwrap_or(operator)
}

/// `rstd_out` for `rstdOut`; a keyword gets an underscore behind it.
pub fn field_name(parameter: &str) -> String {
    let mut name = snake_case(parameter);
    if KEYWORDS.contains(&name.as_str()) {
        name.push('_');
    }
    name
}

fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (index, letter) in letters.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| letters[before]);
        let after = letters.get(index + 1);
        // A word begins at a capital behind a small letter, and at the last capital of several.
        let begins = letter.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before != '_'
                    && (!before.is_ascii_uppercase() || after.is_some_and(char::is_ascii_lowercase))
            });
        if begins {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_at_their_words() {
        for (c, rust) in [
            ("self", "self_"),
            ("unsafe", "unsafe_"),
            ("rstdOut", "rstd_out"),
            ("actualSeqLengthsKV", "actual_seq_lengths_kv"),
            ("dScaleOOptional", "d_scale_o_optional"),
            (
                "dequantScaleWUqQrOptional",
                "dequant_scale_w_uq_qr_optional",
            ),
            ("x1Level0Scale", "x1_level0_scale"),
            ("grad_output", "grad_output"),
            ("outInt32", "out_int32"),
        ] {
            assert_eq!(field_name(c), rust);
        }
        assert_eq!(type_name("aclnnFFNToAttention"), "FFNToAttention");
    }
}
