// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci issues: `/v1/ciIssues`.

use super::FileLocation;
use crate::runtime::emit::*;

/// Reads one of the ci issues.
///
/// `GET /v1/ciIssues/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciIssues-_id_)
pub fn get(id: impl Into<Id<CiIssue>>) -> Request<Document<CiIssue>, Only<CiIssueField>> {
    Request::new(Method::Get, "/v1/ciIssues/{id}").path("id", id.into())
}

/// A resource of the type `ciIssues`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiIssue {
    /// Which one it is, among those of its type.
    pub id: Id<CiIssue>,
    /// What it is.
    pub attributes: CiIssueAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(CiIssue, "ciIssues", attributes, links);

/// The attributes of [`CiIssue`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CiIssueAttributes {
    /// `category`
    pub category: Option<String>,
    /// `fileSource`
    pub file_source: Option<FileLocation>,
    /// `issueType`
    pub issue_type: Option<CiIssueIssueType>,
    /// `message`
    pub message: Option<String>,
}

impl Object for CiIssueAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "category" => self.category = map.next_value()?,
            "fileSource" => self.file_source = map.next_value()?,
            "issueType" => self.issue_type = map.next_value()?,
            "message" => self.message = map.next_value()?,
            _ => skip(map)?,
        }
        Ok(())
    }

    fn members<'a>(&'a self, out: &mut Members<'a>) {
        out.member("category", &self.category)
            .member("fileSource", &self.file_source)
            .member("issueType", &self.issue_type)
            .member("message", &self.message);
    }
}
object!(CiIssueAttributes);

/// Values of `issueType`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiIssueIssueType {
    /// `ANALYZER_WARNING`
    AnalyzerWarning,
    /// `ERROR`
    Error,
    /// `TEST_FAILURE`
    TestFailure,
    /// `WARNING`
    Warning,
    /// A value that the description does not know; its text is kept.
    Unrecognized(String),
}

impl OpenEnum for CiIssueIssueType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ANALYZER_WARNING", Self::AnalyzerWarning),
        ("ERROR", Self::Error),
        ("TEST_FAILURE", Self::TestFailure),
        ("WARNING", Self::Warning),
    ];
    fn unrecognized(text: String) -> Self {
        Self::Unrecognized(text)
    }
}
open_enum!(CiIssueIssueType);

/// The fields that `fields[ciIssues]` can choose.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CiIssueField {
    /// `issueType`
    IssueType,
    /// `message`
    Message,
    /// `fileSource`
    FileSource,
    /// `category`
    Category,
}

impl Name for CiIssueField {
    fn as_str(self) -> &'static str {
        match self {
            Self::IssueType => "issueType",
            Self::Message => "message",
            Self::FileSource => "fileSource",
            Self::Category => "category",
        }
    }
}

impl Field for CiIssueField {
    const PARAMETER: &'static str = "fields[ciIssues]";
}
name!(CiIssueField);
