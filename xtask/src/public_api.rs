//! `generated/public-api.txt`: where it is, and what is read for it.

use std::path::Path;

use ::codegen::compare::surface::Surface;
use ::codegen::public_api::PublicApi;
use anyhow::{Context, Result, anyhow};

use crate::files;
use crate::git::{Commit, History};

/// Where the file is, from the root of the repository.
pub(crate) const PATH: &str = "generated/public-api.txt";

/// The public API as the sources and this surface of an API have it; what is known of other APIs stays.
pub(crate) fn of(root: &Path, api: &str, surface: Surface) -> Result<PublicApi> {
    let source = root.join("generated/src");
    let read = |path: &str| {
        let text = files::read_if_there(&source.join(path));
        text.map_err(|error| format!("{error:#}"))
    };
    let all = PublicApi::hand_written(&read);
    let all = all.map_err(|error| anyhow!("the public API cannot be listed: {error}"))?;
    let all = all.with(api, surface);
    Ok(match files::read_if_there(&root.join(PATH))? {
        // What is not understood is written anew.
        Some(text) => match PublicApi::parse(&text) {
            Ok(present) => all.completed_by(&present),
            Err(_) => all,
        },
        None => all,
    })
}

/// The public API of a commit, as it is listed there; nothing where the commit has no list.
pub(crate) fn of_commit(history: &History, commit: &Commit) -> Result<Option<PublicApi>> {
    let Some(text) = history.file(commit, PATH)? else {
        return Ok(None);
    };
    let api = PublicApi::parse(&String::from_utf8_lossy(&text));
    Ok(Some(api.with_context(|| format!("its {PATH} is wrong"))?))
}
