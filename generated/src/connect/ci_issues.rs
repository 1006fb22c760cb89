// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Ci issues: `/v1/ciIssues`.

use super::FileLocation;
use crate::runtime::emit::*;

/// Reads one of the ci issues.
///
/// `GET /v1/ciIssues/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-ciIssues-_id_)
pub fn get(id: impl Into<Id<CiIssue>>) -> Request<Document<CiIssue>, GetQuery> {
    Request::new(Method::Get, "/v1/ciIssues/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<CiIssueField>;
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
            "category" => read_value(&mut self.category, map),
            "fileSource" => read_value(&mut self.file_source, map),
            "issueType" => read_value(&mut self.issue_type, map),
            "message" => read_value(&mut self.message, map),
            _ => skip(map),
        }
    }
}

impl Member for CiIssueAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("CiIssueAttributes")
            .member("category", &self.category)
            .member("fileSource", &self.file_source)
            .member("issueType", &self.issue_type)
            .member("message", &self.message)
            .end()
    }
}
object!(CiIssueAttributes);

values! {
    /// Values of `issueType`.
    pub enum CiIssueIssueType {
        AnalyzerWarning = "ANALYZER_WARNING",
        Error = "ERROR",
        TestFailure = "TEST_FAILURE",
        Warning = "WARNING",
    }
}

names! {
    /// The fields that `fields[ciIssues]` can choose.
    pub enum CiIssueField {
        IssueType = "issueType",
        Message = "message",
        FileSource = "fileSource",
        Category = "category",
    }
}

impl Field for CiIssueField {
    const PARAMETER: &'static str = "fields[ciIssues]";
}
