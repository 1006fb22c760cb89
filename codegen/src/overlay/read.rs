//! An `overlay.yaml` into actions, each with its line.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};
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
    #[serde(default)]
    target: Option<Spanned<String>>,
    #[serde(rename = "description", default)]
    _description: Option<String>,
    #[serde(default)]
    update: Option<Value>,
    #[serde(default)]
    remove: bool,
    #[serde(default)]
    copy: Option<Spanned<Value>>,
    #[serde(default)]
    x_id: Option<Spanned<String>>,
    #[serde(default)]
    x_matches: Option<Spanned<usize>>,
    #[serde(default, deserialize_with = "present")]
    x_expects: Option<Spanned<Value>>,
    #[serde(default)]
    x_why: Option<Spanned<String>>,
    #[serde(default)]
    x_evidence: Option<Spanned<Vec<String>>>,
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
            if let Some(id) = &entry.value.x_id
                && let Some(first) = lines.insert(id.value.clone(), at)
            {
                faults.push(Fault {
                    line: line(id),
                    id: Some(id.value.clone()),
                    message: format!("line {first} has an action of this name already"),
                });
            }
            match action(at, entry.value) {
                Ok(action) => actions.push(action),
                Err(more) => faults.extend(more),
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
        let message = error.without_snippet().to_string();
        let what = message.rsplit_once(" at line ").map(|(what, _)| what);
        fault(line.max(1), what.unwrap_or(&message).to_owned())
    })
}

/// Null that is there, and not the absence of a value.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Spanned<Value>>, D::Error> {
    Spanned::deserialize(deserializer).map(Some)
}

/// An action, or all that is wrong with it.
fn action(at: usize, entry: Entry) -> Result<Action, Vec<Fault>> {
    let mut checks = Checks {
        at,
        id: entry.x_id.as_ref().map(|id| id.value.clone()),
        faults: Vec::new(),
    };
    let id = checks.there("x-id", entry.x_id);
    let id = checks.that(
        id,
        |id| is_name(id),
        "`x-id` is lower-case letters, digits and `-`",
    );
    let why = checks.there("x-why", entry.x_why);
    let why = checks.that(why, |why| !why.trim().is_empty(), "`x-why` says nothing");
    let evidence = checks.there("x-evidence", entry.x_evidence);
    let evidence = checks.that(
        evidence,
        |sources| !sources.is_empty() && sources.iter().all(|source| !source.trim().is_empty()),
        "`x-evidence` names nothing that shows it",
    );
    let matches = match entry.x_matches {
        None => Some(1),
        given => checks.that(
            given,
            |matches| *matches > 0,
            "`x-matches` is one at least: an action that changes nothing is none",
        ),
    };
    let expects = checks.there("x-expects", entry.x_expects);
    let expects = checks.that(
        expects,
        |expects| !expects.is_null() && *expects != Value::Object(Map::new()),
        "`x-expects` says nothing: what stands there before?",
    );
    let is_copy = entry.copy.is_some();
    checks.that(
        entry.copy,
        |_| false,
        "`copy` is not carried out here: write what it copies as `update`",
    );
    let change = match (entry.update, entry.remove) {
        (Some(update), false) => Some(Change::Update(update)),
        (None, true) => Some(Change::Remove),
        (Some(_), true) => {
            let message = "`update` means nothing beside `remove: true`: have one of them";
            checks.fault(at, message.to_owned());
            None
        }
        (None, false) => {
            if !is_copy {
                let message = "there is neither an `update` nor `remove: true`";
                checks.fault(at, message.to_owned());
            }
            None
        }
    };
    let target = checks.there("target", entry.target);
    let target = target.and_then(|text| checks.target(&text, change.as_ref()));
    if let (Some(id), Some(why), Some(evidence), Some(matches), Some(expects)) =
        (id, why, evidence, matches, expects)
        && let (Some(target), Some(change)) = (target, change)
        && checks.faults.is_empty()
    {
        return Ok(Action {
            id,
            line: at,
            target,
            matches,
            expects,
            change,
            why: why.trim().to_owned(),
            evidence,
        });
    }
    Err(checks.faults)
}

/// What is found to be wrong with one action.
struct Checks {
    at: usize,
    id: Option<String>,
    faults: Vec<Fault>,
}

impl Checks {
    fn fault(&mut self, line: usize, message: String) {
        self.faults.push(Fault {
            line,
            id: self.id.clone(),
            message,
        });
    }

    /// Reports a member that is missing.
    fn there<T>(&mut self, name: &str, member: Option<Spanned<T>>) -> Option<Spanned<T>> {
        if member.is_none() {
            self.fault(self.at, format!("`{name}` is missing"));
        }
        member
    }

    /// Reports a member that is there and not right.
    fn that<T>(
        &mut self,
        member: Option<Spanned<T>>,
        is_right: impl Fn(&T) -> bool,
        wrong: &str,
    ) -> Option<T> {
        let member = member?;
        if is_right(&member.value) {
            return Some(member.value);
        }
        self.fault(line(&member), wrong.to_owned());
        None
    }

    fn target(&mut self, text: &Spanned<String>, change: Option<&Change>) -> Option<Target> {
        match Target::parse(&text.value) {
            Ok(target) if change == Some(&Change::Remove) && !target.has_container() => {
                let message = "what is removed stands in an object or a list: `target` wants a last step, without `..`";
                self.fault(line(text), message.to_owned());
                None
            }
            Ok(target) => Some(target),
            Err(error) => {
                let message = format!("`target` is no JSONPath (RFC 9535): {error}");
                self.fault(line(text), message);
                None
            }
        }
    }
}

fn line<T>(spanned: &Spanned<T>) -> usize {
    usize::try_from(spanned.referenced.line()).map_or(1, |line| line.max(1))
}

fn is_name(text: &str) -> bool {
    let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.chars().all(legal)
}
