// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Scm git references: `/v1/scmGitReferences`.

use super::{CiGitRefKind, scm_repositories};
use crate::runtime::emit::*;

/// Reads one of the scm git references.
///
/// `GET /v1/scmGitReferences/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-scmGitReferences-_id_)
pub fn get(id: impl Into<Id<ScmGitReference>>) -> Request<Document<ScmGitReference>, GetQuery> {
    Request::new(Method::Get, "/v1/scmGitReferences/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = ScmGitReferenceJoins;
}

/// A resource of the type `scmGitReferences`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmGitReference {
    /// Which one it is, among those of its type.
    pub id: Id<ScmGitReference>,
    /// What it is.
    pub attributes: ScmGitReferenceAttributes,
    /// What it is connected with.
    pub relationships: ScmGitReferenceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    ScmGitReference,
    "scmGitReferences",
    attributes,
    relationships,
    links
);

/// The attributes of [`ScmGitReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmGitReferenceAttributes {
    /// `canonicalName`
    pub canonical_name: Option<String>,
    /// `isDeleted`
    pub is_deleted: Option<bool>,
    /// `kind`
    pub kind: Option<CiGitRefKind>,
    /// `name`
    pub name: Option<String>,
}

impl Object for ScmGitReferenceAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "canonicalName" => read_value(&mut self.canonical_name, map),
            "isDeleted" => read_value(&mut self.is_deleted, map),
            "kind" => read_value(&mut self.kind, map),
            "name" => read_value(&mut self.name, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmGitReferenceAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmGitReferenceAttributes")
            .member("canonicalName", &self.canonical_name)
            .member("isDeleted", &self.is_deleted)
            .member("kind", &self.kind)
            .member("name", &self.name)
            .end()
    }
}
object!(ScmGitReferenceAttributes);

/// The relationships of [`ScmGitReference`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ScmGitReferenceRelationships {
    /// `repository`
    pub repository: ToOne<scm_repositories::ScmRepository>,
}

impl Object for ScmGitReferenceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "repository" => read_relationship(&mut self.repository, map),
            _ => skip(map),
        }
    }
}

impl Member for ScmGitReferenceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ScmGitReferenceRelationships")
            .relationship("repository", &self.repository)
            .end()
    }
}
object!(ScmGitReferenceRelationships);

/// What can be asked along with `ScmGitReference`.
///
/// Fields can be chosen: `fields[scmGitReferences]`, `fields[scmRepositories]`.
///
/// Can be included: `repository`.
pub enum ScmGitReferenceJoins {}
joins!(
    ScmGitReferenceJoins,
    include = ScmGitReferenceInclude,
    to_many = Never,
    fields = [ScmGitReferenceField, scm_repositories::ScmRepositoryField]
);

names! {
    /// The fields that `fields[scmGitReferences]` can choose.
    pub enum ScmGitReferenceField {
        Name = "name",
        CanonicalName = "canonicalName",
        IsDeleted = "isDeleted",
        Kind = "kind",
        Repository = "repository",
    }
}

impl Field for ScmGitReferenceField {
    const PARAMETER: &'static str = "fields[scmGitReferences]";
}

names! {
    /// What can be included with `ScmGitReference`.
    pub enum ScmGitReferenceInclude {
        Repository = "repository",
    }
}
