// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta app review submissions: `/v1/betaAppReviewSubmissions`.

use super::{BetaReviewState, builds};
use crate::runtime::emit::*;

/// Lists beta app review submissions.
///
/// `GET /v1/betaAppReviewSubmissions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewSubmissions)
pub fn list(
    build: impl IntoIterator<Item = impl Into<Id<builds::Build>>>,
) -> Request<Page<BetaAppReviewSubmission>, ListQuery> {
    Request::new(Method::Get, "/v1/betaAppReviewSubmissions")
        .list::<Id<builds::Build>, _>("filter[build]", build)
        .required("filter[build]")
        .limited(200)
}

/// Reads one of the beta app review submissions.
///
/// `GET /v1/betaAppReviewSubmissions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewSubmissions-_id_)
pub fn get(
    id: impl Into<Id<BetaAppReviewSubmission>>,
) -> Request<Document<BetaAppReviewSubmission>, GetQuery> {
    Request::new(Method::Get, "/v1/betaAppReviewSubmissions/{id}").path("id", id.into())
}

/// Creates one of the beta app review submissions.
///
/// `POST /v1/betaAppReviewSubmissions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-betaAppReviewSubmissions)
pub fn create(body: BetaAppReviewSubmissionCreate) -> Request<Document<BetaAppReviewSubmission>> {
    Request::new(Method::Post, "/v1/betaAppReviewSubmissions").body(body)
}

/// Reads the build of one of the beta app review submissions.
///
/// `GET /v1/betaAppReviewSubmissions/{id}/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewSubmissions-_id_-build)
pub fn build(
    id: impl Into<Id<BetaAppReviewSubmission>>,
) -> Request<Document<Option<builds::Build>>, BuildQuery> {
    Request::new(Method::Get, "/v1/betaAppReviewSubmissions/{id}/build").path("id", id.into())
}

/// Reads the identity of the build of one of the beta app review submissions.
///
/// `GET /v1/betaAppReviewSubmissions/{id}/relationships/build`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaAppReviewSubmissions-_id_-relationships-build)
pub fn build_linkage(
    id: impl Into<Id<BetaAppReviewSubmission>>,
) -> Request<Linkage<builds::Build>> {
    Request::new(
        Method::Get,
        "/v1/betaAppReviewSubmissions/{id}/relationships/build",
    )
    .path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = BetaAppReviewSubmissionJoins;
}

impl Request<Page<BetaAppReviewSubmission>, ListQuery> {
    /// Sets `filter[betaReviewState]`.
    pub fn filter_beta_review_state(
        self,
        values: impl IntoIterator<Item = BetaReviewState>,
    ) -> Self {
        self.list::<BetaReviewState, _>("filter[betaReviewState]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = BetaAppReviewSubmissionJoins;
}

/// The parameters of [`build`](fn@build).
pub enum BuildQuery {}
impl Query for BuildQuery {
    type Joins = Only<builds::BuildField>;
}

/// A resource of the type `betaAppReviewSubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppReviewSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<BetaAppReviewSubmission>,
    /// What it is.
    pub attributes: BetaAppReviewSubmissionAttributes,
    /// What it is connected with.
    pub relationships: BetaAppReviewSubmissionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaAppReviewSubmission,
    "betaAppReviewSubmissions",
    attributes,
    relationships,
    links
);

/// The attributes of [`BetaAppReviewSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppReviewSubmissionAttributes {
    /// `betaReviewState`
    pub beta_review_state: Option<BetaReviewState>,
    /// `submittedDate`
    pub submitted_date: Option<DateTime>,
}

impl Object for BetaAppReviewSubmissionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "betaReviewState" => read_value(&mut self.beta_review_state, map),
            "submittedDate" => read_value(&mut self.submitted_date, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaAppReviewSubmissionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppReviewSubmissionAttributes")
            .member("betaReviewState", &self.beta_review_state)
            .member("submittedDate", &self.submitted_date)
            .end()
    }
}
object!(BetaAppReviewSubmissionAttributes);

/// The relationships of [`BetaAppReviewSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaAppReviewSubmissionRelationships {
    /// `build`
    pub build: ToOne<builds::Build>,
}

impl Object for BetaAppReviewSubmissionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "build" => read_relationship(&mut self.build, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaAppReviewSubmissionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaAppReviewSubmissionRelationships")
            .relationship("build", &self.build)
            .end()
    }
}
object!(BetaAppReviewSubmissionRelationships);

/// Creates one `BetaAppReviewSubmission`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct BetaAppReviewSubmissionCreate(Body);

impl BetaAppReviewSubmissionCreate {
    /// With what is required.
    pub fn new(build: impl Into<Id<builds::Build>>) -> Self {
        Self(
            Body::new("betaAppReviewSubmissions")
                .with_relationships()
                .to_one::<builds::Build>("build", "builds", build.into()),
        )
    }
}
body!(BetaAppReviewSubmissionCreate);

/// What can be asked along with `BetaAppReviewSubmission`.
///
/// Fields can be chosen: `fields[betaAppReviewSubmissions]`, `fields[builds]`.
///
/// Can be included: `build`.
pub enum BetaAppReviewSubmissionJoins {}
joins!(
    BetaAppReviewSubmissionJoins,
    include = BetaAppReviewSubmissionInclude,
    to_many = Never,
    fields = [BetaAppReviewSubmissionField, builds::BuildField]
);

names! {
    /// The fields that `fields[betaAppReviewSubmissions]` can choose.
    pub enum BetaAppReviewSubmissionField {
        BetaReviewState = "betaReviewState",
        SubmittedDate = "submittedDate",
        Build = "build",
    }
}

impl Field for BetaAppReviewSubmissionField {
    const PARAMETER: &'static str = "fields[betaAppReviewSubmissions]";
}

names! {
    /// What can be included with `BetaAppReviewSubmission`.
    pub enum BetaAppReviewSubmissionInclude {
        Build = "build",
    }
}
