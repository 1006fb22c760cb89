//! What is meant by what somebody typed.

use crate::model::{Api, Operation};

/// How many names are suggested.
const SUGGESTED: usize = 5;

/// How alike a name must be to be suggested, from 0 to 1.
const ALIKE: f64 = 0.75;

/// The operations that an `operationId` or a path means.
pub(super) fn operations<'a>(api: &'a Api, wanted: &str) -> Vec<&'a Operation> {
    let operations = api.operations.iter();
    let Some((method, path)) = method_and_path(wanted) else {
        return operations
            .filter(|operation| operation.id == wanted)
            .collect();
    };
    let of = |operation: &&Operation| {
        method.is_none_or(|method| operation.method.name().eq_ignore_ascii_case(method))
    };
    let of_path = operations.filter(of);
    let same: Vec<_> = of_path.filter(|operation| operation.path == path).collect();
    if !same.is_empty() {
        return same;
    }
    let operations = api.operations.iter().filter(of);
    operations
        .filter(|operation| is_of(path, &operation.path))
        .collect()
}

/// A path, without its query and a slash at its end, and the method before it, if it has one.
fn method_and_path(wanted: &str) -> Option<(Option<&str>, &str)> {
    let (method, path) = match wanted.split_once(char::is_whitespace) {
        Some((method, path)) => (Some(method), path.trim_start()),
        None => (None, wanted),
    };
    let path = path.split('?').next().unwrap_or(path);
    path.starts_with('/')
        .then(|| (method, path.trim_end_matches('/')))
}

/// Whether a path is one of those that a path with parameters stands for.
fn is_of(path: &str, template: &str) -> bool {
    let (mut segments, mut wanted) = (path.split('/'), template.split('/'));
    loop {
        match (segments.next(), wanted.next()) {
            (None, None) => return true,
            (Some(segment), Some(wanted))
                if segment == wanted || wanted.starts_with('{') && !segment.is_empty() => {}
            _ => return false,
        }
    }
}

/// Names of operations, schemas and paths that are close to a name, the closest first.
pub(super) fn close(api: &Api, wanted: &str) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let ids = api.operations.iter().map(|operation| operation.id.clone());
    let calls = api
        .operations
        .iter()
        .map(|operation| match wanted.starts_with('/') {
            true => operation.path.clone(),
            false => format!("{} {}", operation.method.name(), operation.path),
        });
    let names = ids.chain(calls).chain(api.schemas.keys().cloned());
    let mut close: Vec<(f64, String)> = names
        .map(|name| (strsim::jaro_winkler(&name.to_lowercase(), &wanted), name))
        .filter(|(alike, _)| *alike >= ALIKE)
        .collect();
    close.sort_by(|(a, first), (b, second)| b.total_cmp(a).then_with(|| first.cmp(second)));
    close.dedup();
    close.truncate(SUGGESTED);
    close.into_iter().map(|(_, name)| name).collect()
}
