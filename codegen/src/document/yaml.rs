//! The canonical document as YAML: block style, one fact per line.
//!
//! Written by hand because of the quotes: whatever a reader of YAML 1.1 or 1.2 could take for something else than text has them.

use std::fmt::Write;

use serde_json::{Number, Value};

/// The first lines of an `openapi.yaml`.
const HEAD: &str = "\
# What Apple's OpenAPI description says, as facts: its prose is left out and everything has one order.
# Written by `cargo xtask spec import`. Not edited by hand: corrections belong into `overlay.yaml`.
";

/// Words that YAML 1.1 or 1.2 reads as something else than text, in lower case.
const RESERVED: &[&str] = &[
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
];

/// The whole file.
pub(super) fn write(document: &Value) -> String {
    let mut out = HEAD.to_owned();
    match document {
        Value::Object(map) if !map.is_empty() => block(&mut out, document, 0),
        _ => {
            inline(&mut out, document);
            out.push('\n');
        }
    }
    out
}

/// A value that fills lines of its own.
fn block(out: &mut String, value: &Value, indent: usize) {
    match value {
        Value::Object(map) => {
            for (index, (key, value)) in map.iter().enumerate() {
                if index > 0 {
                    pad(out, indent);
                }
                text(out, key);
                out.push(':');
                member(out, value, indent + 2, indent);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                if index > 0 {
                    pad(out, indent);
                }
                out.push('-');
                if is_block(value) {
                    out.push(' ');
                    block(out, value, indent + 2);
                } else {
                    out.push(' ');
                    inline(out, value);
                    out.push('\n');
                }
            }
        }
        _ => inline(out, value),
    }
}

/// What follows the `:` of a member; a list begins in the column of its name.
fn member(out: &mut String, value: &Value, object: usize, list: usize) {
    if is_block(value) {
        let indent = if value.is_array() { list } else { object };
        out.push('\n');
        pad(out, indent);
        block(out, value, indent);
    } else {
        out.push(' ');
        inline(out, value);
        out.push('\n');
    }
}

fn is_block(value: &Value) -> bool {
    match value {
        Value::Object(map) => !map.is_empty(),
        Value::Array(list) => !list.is_empty(),
        _ => false,
    }
}

fn inline(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Value::Number(value) => number(out, value),
        Value::String(value) => text(out, value),
        Value::Array(_) => out.push_str("[]"),
        Value::Object(_) => out.push_str("{}"),
    }
}

/// YAML 1.1 wants a fraction and a sign where there is an exponent.
fn number(out: &mut String, value: &Number) {
    let digits = value.to_string();
    match digits.split_once('e') {
        Some((mantissa, exponent)) => {
            let fraction = if mantissa.contains('.') { "" } else { ".0" };
            let sign = if exponent.starts_with(['-', '+']) {
                ""
            } else {
                "+"
            };
            // Writing into a `String` does not fail.
            let _ = write!(out, "{mantissa}{fraction}e{sign}{exponent}");
        }
        None => out.push_str(&digits),
    }
}

fn text(out: &mut String, value: &str) {
    if is_plain(value) {
        out.push_str(value);
    } else if value.chars().all(|c| c == ' ' || c.is_ascii_graphic()) {
        out.push('\'');
        out.push_str(&value.replace('\'', "''"));
        out.push('\'');
    } else {
        escaped(out, value);
    }
}

/// Whether a text needs no quotes, by a rule that is much stricter than that of YAML.
fn is_plain(value: &str) -> bool {
    let begins =
        value.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '$' | '_'));
    let goes_on = |c: char| {
        c.is_ascii_alphanumeric()
            || matches!(c, '/' | '$' | '_' | '-' | '.' | '+' | '{' | '}' | '[' | ']')
    };
    begins && value.chars().all(goes_on) && !RESERVED.contains(&value.to_ascii_lowercase().as_str())
}

fn escaped(out: &mut String, value: &str) {
    out.push('"');
    for c in value.chars() {
        // Writing into a `String` does not fail.
        let _ = match c {
            '"' => out.write_str("\\\""),
            '\\' => out.write_str("\\\\"),
            '\n' => out.write_str("\\n"),
            '\t' => out.write_str("\\t"),
            '\r' => out.write_str("\\r"),
            ' ' => out.write_char(c),
            c if c.is_ascii_graphic() || c.is_alphanumeric() => out.write_char(c),
            c if u32::from(c) <= 0xffff => write!(out, "\\u{:04x}", u32::from(c)),
            c => write!(out, "\\U{:08x}", u32::from(c)),
        };
    }
    out.push('"');
}

fn pad(out: &mut String, indent: usize) {
    out.extend(std::iter::repeat_n(' ', indent));
}
