// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clip app store review details: `/v1/appClipAppStoreReviewDetails`.

use super::app_clip_default_experiences;
use crate::runtime::emit::*;

/// Reads one of the app clip app store review details.
///
/// `GET /v1/appClipAppStoreReviewDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipAppStoreReviewDetails-_id_)
pub fn get(
    id: impl Into<Id<AppClipAppStoreReviewDetail>>,
) -> Request<Document<AppClipAppStoreReviewDetail>, GetQuery> {
    Request::new(Method::Get, "/v1/appClipAppStoreReviewDetails/{id}").path("id", id.into())
}

/// Creates one of the app clip app store review details.
///
/// `POST /v1/appClipAppStoreReviewDetails`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipAppStoreReviewDetails)
pub fn create(
    body: AppClipAppStoreReviewDetailCreate,
) -> Request<Document<AppClipAppStoreReviewDetail>> {
    Request::new(Method::Post, "/v1/appClipAppStoreReviewDetails").body(body)
}

/// Changes one of the app clip app store review details.
///
/// `PATCH /v1/appClipAppStoreReviewDetails/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipAppStoreReviewDetails-_id_)
pub fn update(
    id: impl Into<Id<AppClipAppStoreReviewDetail>>,
    body: AppClipAppStoreReviewDetailUpdate,
) -> Request<Document<AppClipAppStoreReviewDetail>> {
    Request::new(Method::Patch, "/v1/appClipAppStoreReviewDetails/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppClipAppStoreReviewDetailJoins;
}

/// A resource of the type `appClipAppStoreReviewDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAppStoreReviewDetail {
    /// Which one it is, among those of its type.
    pub id: Id<AppClipAppStoreReviewDetail>,
    /// What it is.
    pub attributes: AppClipAppStoreReviewDetailAttributes,
    /// What it is connected with.
    pub relationships: AppClipAppStoreReviewDetailRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppClipAppStoreReviewDetail,
    "appClipAppStoreReviewDetails",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppClipAppStoreReviewDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAppStoreReviewDetailAttributes {
    /// `invocationUrls`
    pub invocation_urls: Option<Vec<String>>,
}

impl Object for AppClipAppStoreReviewDetailAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "invocationUrls" => read_list(&mut self.invocation_urls, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAppStoreReviewDetailAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAppStoreReviewDetailAttributes")
            .member("invocationUrls", &self.invocation_urls)
            .end()
    }
}
object!(AppClipAppStoreReviewDetailAttributes);

/// The relationships of [`AppClipAppStoreReviewDetail`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAppStoreReviewDetailRelationships {
    /// `appClipDefaultExperience`
    pub app_clip_default_experience: ToOne<app_clip_default_experiences::AppClipDefaultExperience>,
}

impl Object for AppClipAppStoreReviewDetailRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appClipDefaultExperience" => {
                read_relationship(&mut self.app_clip_default_experience, map)
            }
            _ => skip(map),
        }
    }
}

impl Member for AppClipAppStoreReviewDetailRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAppStoreReviewDetailRelationships")
            .relationship(
                "appClipDefaultExperience",
                &self.app_clip_default_experience,
            )
            .end()
    }
}
object!(AppClipAppStoreReviewDetailRelationships);

/// Creates one `AppClipAppStoreReviewDetail`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipAppStoreReviewDetailCreate(Body);

impl AppClipAppStoreReviewDetailCreate {
    /// With what is required.
    pub fn new(
        app_clip_default_experience: impl Into<
            Id<app_clip_default_experiences::AppClipDefaultExperience>,
        >,
    ) -> Self {
        Self(
            Body::new("appClipAppStoreReviewDetails")
                .with_relationships()
                .to_one::<app_clip_default_experiences::AppClipDefaultExperience>(
                    "appClipDefaultExperience",
                    "appClipDefaultExperiences",
                    app_clip_default_experience.into(),
                ),
        )
    }

    /// Sets `invocationUrls`.
    pub fn invocation_urls(
        self,
        invocation_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0
                .attributes_list::<String, _>("invocationUrls", invocation_urls),
        )
    }

    /// Sends null for `invocationUrls`.
    pub fn clear_invocation_urls(self) -> Self {
        Self(self.0.clear_attribute("invocationUrls"))
    }
}
body!(AppClipAppStoreReviewDetailCreate);

/// Changes one `AppClipAppStoreReviewDetail`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipAppStoreReviewDetailUpdate(Body);

impl AppClipAppStoreReviewDetailUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appClipAppStoreReviewDetails"))
    }

    /// Sets `invocationUrls`.
    pub fn invocation_urls(
        self,
        invocation_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(
            self.0
                .attributes_list::<String, _>("invocationUrls", invocation_urls),
        )
    }

    /// Sends null for `invocationUrls`.
    pub fn clear_invocation_urls(self) -> Self {
        Self(self.0.clear_attribute("invocationUrls"))
    }
}
body!(AppClipAppStoreReviewDetailUpdate, default);

/// What can be asked along with `AppClipAppStoreReviewDetail`.
///
/// Fields can be chosen: `fields[appClipAppStoreReviewDetails]`, `fields[appClipDefaultExperiences]`.
///
/// Can be included: `appClipDefaultExperience`.
pub enum AppClipAppStoreReviewDetailJoins {}
joins!(
    AppClipAppStoreReviewDetailJoins,
    include = AppClipAppStoreReviewDetailInclude,
    to_many = Never,
    fields = [
        AppClipAppStoreReviewDetailField,
        app_clip_default_experiences::AppClipDefaultExperienceField
    ]
);

names! {
    /// The fields that `fields[appClipAppStoreReviewDetails]` can choose.
    pub enum AppClipAppStoreReviewDetailField {
        InvocationUrls = "invocationUrls",
        AppClipDefaultExperience = "appClipDefaultExperience",
    }
}

impl Field for AppClipAppStoreReviewDetailField {
    const PARAMETER: &'static str = "fields[appClipAppStoreReviewDetails]";
}

names! {
    /// What can be included with `AppClipAppStoreReviewDetail`.
    pub enum AppClipAppStoreReviewDetailInclude {
        AppClipDefaultExperience = "appClipDefaultExperience",
    }
}
