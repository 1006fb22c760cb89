// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Review submissions: `/v1/reviewSubmissions`.

use super::{Platform, actors, app_store_versions, apps, review_submission_items};
use crate::runtime::emit::*;

/// Lists review submissions.
///
/// `GET /v1/reviewSubmissions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewSubmissions)
pub fn list(
    app: impl IntoIterator<Item = impl Into<Id<apps::App>>>,
) -> Request<Page<ReviewSubmission>, ListQuery> {
    Request::new(Method::Get, "/v1/reviewSubmissions")
        .list::<Id<apps::App>, _>("filter[app]", app)
        .required("filter[app]")
        .limited(200)
}

/// Reads one of the review submissions.
///
/// `GET /v1/reviewSubmissions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewSubmissions-_id_)
pub fn get(id: impl Into<Id<ReviewSubmission>>) -> Request<Document<ReviewSubmission>, GetQuery> {
    Request::new(Method::Get, "/v1/reviewSubmissions/{id}").path("id", id.into())
}

/// Creates one of the review submissions.
///
/// `POST /v1/reviewSubmissions`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-reviewSubmissions)
pub fn create(body: ReviewSubmissionCreate) -> Request<Document<ReviewSubmission>> {
    Request::new(Method::Post, "/v1/reviewSubmissions").body(body)
}

/// Changes one of the review submissions.
///
/// `PATCH /v1/reviewSubmissions/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-reviewSubmissions-_id_)
pub fn update(
    id: impl Into<Id<ReviewSubmission>>,
    body: ReviewSubmissionUpdate,
) -> Request<Document<ReviewSubmission>> {
    Request::new(Method::Patch, "/v1/reviewSubmissions/{id}").path_and_body("id", id.into(), body)
}

/// Reads the items of one of the review submissions.
///
/// `GET /v1/reviewSubmissions/{id}/items`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewSubmissions-_id_-items)
pub fn items(
    id: impl Into<Id<ReviewSubmission>>,
) -> Request<Page<review_submission_items::ReviewSubmissionItem>, ItemsQuery> {
    Request::new(Method::Get, "/v1/reviewSubmissions/{id}/items")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identities of the items of one of the review submissions.
///
/// `GET /v1/reviewSubmissions/{id}/relationships/items`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-reviewSubmissions-_id_-relationships-items)
pub fn items_linkages(
    id: impl Into<Id<ReviewSubmission>>,
) -> Request<Linkages<review_submission_items::ReviewSubmissionItem>> {
    Request::new(
        Method::Get,
        "/v1/reviewSubmissions/{id}/relationships/items",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = ReviewSubmissionJoins;
}

impl Request<Page<ReviewSubmission>, ListQuery> {
    /// Sets `filter[platform]`.
    pub fn filter_platform(self, values: impl IntoIterator<Item = Platform>) -> Self {
        self.list::<Platform, _>("filter[platform]", values)
    }

    /// Sets `filter[state]`.
    pub fn filter_state(self, values: impl IntoIterator<Item = ReviewSubmissionState>) -> Self {
        self.list::<ReviewSubmissionState, _>("filter[state]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = ReviewSubmissionJoins;
}

/// The parameters of [`items`](fn@items).
pub enum ItemsQuery {}
impl Query for ItemsQuery {
    type Joins = review_submission_items::ReviewSubmissionItemJoins;
}

/// A resource of the type `reviewSubmissions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewSubmission {
    /// Which one it is, among those of its type.
    pub id: Id<ReviewSubmission>,
    /// What it is.
    pub attributes: ReviewSubmissionAttributes,
    /// What it is connected with.
    pub relationships: ReviewSubmissionRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    ReviewSubmission,
    "reviewSubmissions",
    attributes,
    relationships,
    links
);

/// The attributes of [`ReviewSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewSubmissionAttributes {
    /// `platform`
    pub platform: Option<Platform>,
    /// `state`
    pub state: Option<ReviewSubmissionState>,
    /// `submittedDate`
    pub submitted_date: Option<DateTime>,
}

impl Object for ReviewSubmissionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "platform" => read_value(&mut self.platform, map),
            "state" => read_value(&mut self.state, map),
            "submittedDate" => read_value(&mut self.submitted_date, map),
            _ => skip(map),
        }
    }
}

impl Member for ReviewSubmissionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ReviewSubmissionAttributes")
            .member("platform", &self.platform)
            .member("state", &self.state)
            .member("submittedDate", &self.submitted_date)
            .end()
    }
}
object!(ReviewSubmissionAttributes);

/// The relationships of [`ReviewSubmission`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReviewSubmissionRelationships {
    /// `app`
    pub app: ToOne<apps::App>,
    /// `appStoreVersionForReview`
    pub app_store_version_for_review: ToOne<app_store_versions::AppStoreVersion>,
    /// `items`
    pub items: ToMany<review_submission_items::ReviewSubmissionItem>,
    /// `lastUpdatedByActor`
    pub last_updated_by_actor: ToOne<actors::Actor>,
    /// `submittedByActor`
    pub submitted_by_actor: ToOne<actors::Actor>,
}

impl Object for ReviewSubmissionRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "app" => read_relationship(&mut self.app, map),
            "appStoreVersionForReview" => {
                read_relationship(&mut self.app_store_version_for_review, map)
            }
            "items" => read_relationship(&mut self.items, map),
            "lastUpdatedByActor" => read_relationship(&mut self.last_updated_by_actor, map),
            "submittedByActor" => read_relationship(&mut self.submitted_by_actor, map),
            _ => skip(map),
        }
    }
}

impl Member for ReviewSubmissionRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("ReviewSubmissionRelationships")
            .relationship("app", &self.app)
            .relationship(
                "appStoreVersionForReview",
                &self.app_store_version_for_review,
            )
            .relationship("items", &self.items)
            .relationship("lastUpdatedByActor", &self.last_updated_by_actor)
            .relationship("submittedByActor", &self.submitted_by_actor)
            .end()
    }
}
object!(ReviewSubmissionRelationships);

/// Creates one `ReviewSubmission`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ReviewSubmissionCreate(Body);

impl ReviewSubmissionCreate {
    /// With what is required.
    pub fn new(app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("reviewSubmissions")
                .with_relationships()
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `platform`.
    pub fn platform(self, platform: Platform) -> Self {
        Self(self.0.attribute("platform", platform))
    }

    /// Sends null for `platform`.
    pub fn clear_platform(self) -> Self {
        Self(self.0.clear_attribute("platform"))
    }
}
body!(ReviewSubmissionCreate);

/// Changes one `ReviewSubmission`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ReviewSubmissionUpdate(Body);

impl ReviewSubmissionUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("reviewSubmissions"))
    }

    /// Sets `canceled`.
    pub fn canceled(self, canceled: bool) -> Self {
        Self(self.0.attribute("canceled", canceled))
    }

    /// Sets `platform`.
    pub fn platform(self, platform: Platform) -> Self {
        Self(self.0.attribute("platform", platform))
    }

    /// Sets `submitted`.
    pub fn submitted(self, submitted: bool) -> Self {
        Self(self.0.attribute("submitted", submitted))
    }

    /// Sends null for `canceled`.
    pub fn clear_canceled(self) -> Self {
        Self(self.0.clear_attribute("canceled"))
    }

    /// Sends null for `platform`.
    pub fn clear_platform(self) -> Self {
        Self(self.0.clear_attribute("platform"))
    }

    /// Sends null for `submitted`.
    pub fn clear_submitted(self) -> Self {
        Self(self.0.clear_attribute("submitted"))
    }
}
body!(ReviewSubmissionUpdate, default);

values! {
    /// Values of `state`.
    pub enum ReviewSubmissionState {
        ReadyForReview = "READY_FOR_REVIEW",
        WaitingForReview = "WAITING_FOR_REVIEW",
        InReview = "IN_REVIEW",
        UnresolvedIssues = "UNRESOLVED_ISSUES",
        Canceling = "CANCELING",
        Completing = "COMPLETING",
        Complete = "COMPLETE",
    }
}

/// What can be asked along with `ReviewSubmission`.
///
/// Fields can be chosen: `fields[actors]`, `fields[appStoreVersions]`, `fields[apps]`, `fields[reviewSubmissionItems]`, `fields[reviewSubmissions]`.
///
/// Can be included: `app`, `items`, `appStoreVersionForReview`, `submittedByActor`, `lastUpdatedByActor`.
pub enum ReviewSubmissionJoins {}
joins!(
    ReviewSubmissionJoins,
    include = ReviewSubmissionInclude,
    to_many = ReviewSubmissionToMany,
    fields = [
        actors::ActorField,
        app_store_versions::AppStoreVersionField,
        apps::AppField,
        review_submission_items::ReviewSubmissionItemField,
        ReviewSubmissionField
    ]
);

names! {
    /// The fields that `fields[reviewSubmissions]` can choose.
    pub enum ReviewSubmissionField {
        Platform = "platform",
        SubmittedDate = "submittedDate",
        State = "state",
        App = "app",
        Items = "items",
        AppStoreVersionForReview = "appStoreVersionForReview",
        SubmittedByActor = "submittedByActor",
        LastUpdatedByActor = "lastUpdatedByActor",
    }
}

impl Field for ReviewSubmissionField {
    const PARAMETER: &'static str = "fields[reviewSubmissions]";
}

names! {
    /// What can be included with `ReviewSubmission`.
    pub enum ReviewSubmissionInclude {
        App = "app",
        Items = "items",
        AppStoreVersionForReview = "appStoreVersionForReview",
        SubmittedByActor = "submittedByActor",
        LastUpdatedByActor = "lastUpdatedByActor",
    }
}

names! {
    /// Relationships of `ReviewSubmission` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum ReviewSubmissionToMany {
        Items = "items",
    }
}

impl Limited for ReviewSubmissionToMany {
    fn maximum(self) -> u32 {
        50
    }
}
