//! An `overlay.yaml` into actions, each with its line.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use serde_saphyr::Spanned;

use super::{Action, Change, Fault, Faults, Overlay, Target};

/// How deep objects and lists may stand inside each other.
const DEPTH: usize = 60;
/// How long the file may be.
const LENGTH: usize = 4 << 20;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    overlay: Spanned<String>,
    info: Info,
    #[serde(rename = "extends", default)]
    _extends: Option<String>,
    actions: Spanned<Vec<Spanned<Entry>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Info {
    title: String,
    #[serde(rename = "version")]
    _version: String,
    #[serde(rename = "description", default)]
    _description: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Entry {
    target: Spanned<String>,
    #[serde(rename = "description", default)]
    _description: Option<String>,
    #[serde(default)]
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
    #[serde(default)]
    copy: Option<Spanned<Value>>,
    x_id: Spanned<String>,
    #[serde(default)]
    x_matches: Option<Spanned<usize>>,
    x_expects: Value,
    x_why: Spanned<String>,
    x_evidence: Spanned<Vec<String>>,
}

impl Overlay {
    /// Reads an overlay.
    ///
    /// # Errors
    ///
    /// What is not understood, each with its line. A file that is no YAML, or whose members are not those of an overlay, has one fault:
    /// the first.
    pub fn read(bytes: &[u8]) -> Result<Self, Faults> {
        let file = parse(bytes).map_err(|fault| Faults(vec![fault]))?;
        let mut faults = Vec::new();
        if !file.overlay.value.starts_with("1.1.") {
            faults.push(Fault {
                line: line(&file.overlay),
                id: None,
                message: format!(
                    "this is version {} of the format; only 1.1 is read",
                    file.overlay.value.escape_debug()
                ),
            });
        }
        if file.actions.value.is_empty() {
            faults.push(Fault {
                line: line(&file.actions),
                id: None,
                message: "there is no action".to_owned(),
            });
        }
        let mut actions = Vec::new();
        let mut lines: BTreeMap<String, usize> = BTreeMap::new();
        for entry in file.actions.value {
            let at = line(&entry);
            let entry = entry.value;
            let id = entry.x_id.value.clone();
            if let Some(first) = lines.insert(id.clone(), at) {
                faults.push(Fault {
                    line: line(&entry.x_id),
                    id: Some(id.clone()),
                    message: format!("line {first} has an action of this name already"),
                });
            }
            match action(at, entry) {
                Ok(action) => actions.push(action),
                Err(more) => faults.extend(more.into_iter().map(|(line, message)| Fault {
                    line,
                    id: Some(id.clone()),
                    message,
                })),
            }
        }
        if faults.is_empty() {
            Ok(Self {
                title: file.info.title,
                actions,
            })
        } else {
            Err(Faults(faults))
        }
    }
}

fn parse(bytes: &[u8]) -> Result<File, Fault> {
    let fault = |line, message: String| Fault {
        line,
        id: None,
        message,
    };
    if bytes.len() > LENGTH {
        return Err(fault(1, format!("longer than {LENGTH} bytes")));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| fault(1, format!("the file is not UTF-8 text: {error}")))?;
    let options = serde_saphyr::options! {
        budget: serde_saphyr::budget! { max_depth: DEPTH },
        merge_keys: serde_saphyr::options::MergeKeyPolicy::Error,
        with_snippet: false,
    };
    serde_saphyr::from_str_with_options(text, options).map_err(|error| {
        let line = error
            .location()
            .map_or(1, |location| usize::try_from(location.line()).unwrap_or(1));
        fault(line.max(1), error.without_snippet().to_string())
    })
}

/// An action, or all that is wrong with it, each with its line.
fn action(at: usize, entry: Entry) -> Result<Action, Vec<(usize, String)>> {
    let mut faults = Vec::new();
    if !is_name(&entry.x_id.value) {
        faults.push((
            line(&entry.x_id),
            "`x-id` is lower-case letters, digits and `-`".to_owned(),
        ));
    }
    if entry.x_why.value.trim().is_empty() {
        faults.push((line(&entry.x_why), "`x-why` says nothing".to_owned()));
    }
    let evidence = &entry.x_evidence.value;
    if evidence.is_empty() || evidence.iter().any(|source| source.trim().is_empty()) {
        faults.push((
            line(&entry.x_evidence),
            "`x-evidence` names nothing that shows it".to_owned(),
        ));
    }
    let matches = entry.x_matches.as_ref().map_or(1, |matches| matches.value);
    if let Some(given) = entry.x_matches.as_ref().filter(|given| given.value == 0) {
        faults.push((
            line(given),
            "`x-matches` is one at least: an action that changes nothing is none".to_owned(),
        ));
    }
    if let Some(copy) = &entry.copy {
        faults.push((
            line(copy),
            "`copy` is not carried out here: write what it copies as `update`".to_owned(),
        ));
    }
    let change = match (entry.update, entry.remove) {
        (Some(update), false) => Some(Change::Update(update)),
        (None, true) => Some(Change::Remove),
        (Some(_), true) => {
            faults.push((
                at,
                "`update` means nothing beside `remove: true`: have one of them".to_owned(),
            ));
            None
        }
        (None, false) if entry.copy.is_some() => None,
        (None, false) => {
            faults.push((
                at,
                "there is neither an `update` nor `remove: true`".to_owned(),
            ));
            None
        }
    };
    let target = match Target::parse(&entry.target.value) {
        Ok(target) if change == Some(Change::Remove) && !target.has_container() => {
            faults.push((
                line(&entry.target),
                "the whole description cannot be removed".to_owned(),
            ));
            None
        }
        Ok(target) => Some(target),
        Err(error) => {
            let message = format!("`target` is no JSONPath (RFC 9535): {error}");
            faults.push((line(&entry.target), message));
            None
        }
    };
    match (target, change) {
        (Some(target), Some(change)) if faults.is_empty() => Ok(Action {
            id: entry.x_id.value,
            line: at,
            target,
            matches,
            expects: entry.x_expects,
            change,
            why: entry.x_why.value.trim().to_owned(),
            evidence: entry.x_evidence.value,
        }),
        _ => Err(faults),
    }
}

fn line<T>(spanned: &Spanned<T>) -> usize {
    usize::try_from(spanned.referenced.line()).map_or(1, |line| line.max(1))
}

fn is_name(text: &str) -> bool {
    let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.chars().all(legal)
}
