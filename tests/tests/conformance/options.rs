//! What the program is told.

use std::path::PathBuf;

/// What the program is told.
pub(crate) struct Options {
    /// The address of the server.
    pub(crate) server: String,
    /// Where the server writes what it received; servers of others do not.
    pub(crate) log: Option<PathBuf>,
    /// Where to write a line for each operation.
    pub(crate) table: Option<PathBuf>,
    /// The one module of the bindings to look at.
    pub(crate) resource: Option<String>,
    /// The one operation to look at, by its id.
    pub(crate) operation: Option<String>,
    /// Whether requests are broken on purpose.
    pub(crate) breaks: bool,
}

impl Options {
    /// Reads the arguments of a command line.
    pub(crate) fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            server: String::new(),
            log: None,
            table: None,
            resource: None,
            operation: None,
            breaks: false,
        };
        while let Some(name) = arguments.next() {
            if name == "--break" {
                options.breaks = true;
                continue;
            }
            let value = arguments
                .next()
                .ok_or_else(|| format!("{name} wants a value"))?;
            match name.as_str() {
                "--server" => options.server = value,
                "--log" => options.log = Some(value.into()),
                "--table" => options.table = Some(value.into()),
                "--resource" => options.resource = Some(value),
                "--operation" => options.operation = Some(value),
                _ => return Err(format!("{name} is not understood")),
            }
        }
        match options.server.is_empty() {
            true => Err("--server is missing".to_owned()),
            false => Ok(options),
        }
    }

    /// Whether everything is looked at.
    pub(crate) fn is_everything(&self) -> bool {
        self.resource.is_none() && self.operation.is_none()
    }
}
