// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clip default experience localizations: `/v1/appClipDefaultExperienceLocalizations`.

use super::{app_clip_default_experiences, app_clip_header_images};
use crate::runtime::emit::*;

/// Reads one of the app clip default experience localizations.
///
/// `GET /v1/appClipDefaultExperienceLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperienceLocalizations-_id_)
pub fn get(
    id: impl Into<Id<AppClipDefaultExperienceLocalization>>,
) -> Request<Document<AppClipDefaultExperienceLocalization>, GetQuery> {
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperienceLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Creates one of the app clip default experience localizations.
///
/// `POST /v1/appClipDefaultExperienceLocalizations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipDefaultExperienceLocalizations)
pub fn create(
    body: AppClipDefaultExperienceLocalizationCreate,
) -> Request<Document<AppClipDefaultExperienceLocalization>> {
    Request::new(Method::Post, "/v1/appClipDefaultExperienceLocalizations").body(body)
}

/// Changes one of the app clip default experience localizations.
///
/// `PATCH /v1/appClipDefaultExperienceLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipDefaultExperienceLocalizations-_id_)
pub fn update(
    id: impl Into<Id<AppClipDefaultExperienceLocalization>>,
    body: AppClipDefaultExperienceLocalizationUpdate,
) -> Request<Document<AppClipDefaultExperienceLocalization>> {
    Request::new(
        Method::Patch,
        "/v1/appClipDefaultExperienceLocalizations/{id}",
    )
    .path_and_body("id", id.into(), body)
}

/// Deletes one of the app clip default experience localizations.
///
/// `DELETE /v1/appClipDefaultExperienceLocalizations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-appClipDefaultExperienceLocalizations-_id_)
pub fn delete(id: impl Into<Id<AppClipDefaultExperienceLocalization>>) -> Request<()> {
    Request::new(
        Method::Delete,
        "/v1/appClipDefaultExperienceLocalizations/{id}",
    )
    .path("id", id.into())
}

/// Reads the app clip header image of one of the app clip default experience localizations.
///
/// `GET /v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperienceLocalizations-_id_-appClipHeaderImage)
pub fn app_clip_header_image(
    id: impl Into<Id<AppClipDefaultExperienceLocalization>>,
) -> Request<Document<Option<app_clip_header_images::AppClipHeaderImage>>, AppClipHeaderImageQuery>
{
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperienceLocalizations/{id}/appClipHeaderImage",
    )
    .path("id", id.into())
}

/// Reads the identity of the app clip header image of one of the app clip default experience localizations.
///
/// `GET /v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipDefaultExperienceLocalizations-_id_-relationships-appClipHeaderImage)
pub fn app_clip_header_image_linkage(
    id: impl Into<Id<AppClipDefaultExperienceLocalization>>,
) -> Request<Linkage<app_clip_header_images::AppClipHeaderImage>> {
    Request::new(
        Method::Get,
        "/v1/appClipDefaultExperienceLocalizations/{id}/relationships/appClipHeaderImage",
    )
    .path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppClipDefaultExperienceLocalizationJoins;
}

/// The parameters of [`app_clip_header_image`](fn@app_clip_header_image).
pub enum AppClipHeaderImageQuery {}
impl Query for AppClipHeaderImageQuery {
    type Joins = app_clip_header_images::AppClipHeaderImageJoins;
}

/// A resource of the type `appClipDefaultExperienceLocalizations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDefaultExperienceLocalization {
    /// Which one it is, among those of its type.
    pub id: Id<AppClipDefaultExperienceLocalization>,
    /// What it is.
    pub attributes: AppClipDefaultExperienceLocalizationAttributes,
    /// What it is connected with.
    pub relationships: AppClipDefaultExperienceLocalizationRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppClipDefaultExperienceLocalization,
    "appClipDefaultExperienceLocalizations",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppClipDefaultExperienceLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDefaultExperienceLocalizationAttributes {
    /// `locale`
    pub locale: Option<String>,
    /// `subtitle`
    pub subtitle: Option<String>,
}

impl Object for AppClipDefaultExperienceLocalizationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "locale" => read_value(&mut self.locale, map),
            "subtitle" => read_value(&mut self.subtitle, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipDefaultExperienceLocalizationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipDefaultExperienceLocalizationAttributes")
            .member("locale", &self.locale)
            .member("subtitle", &self.subtitle)
            .end()
    }
}
object!(AppClipDefaultExperienceLocalizationAttributes);

/// The relationships of [`AppClipDefaultExperienceLocalization`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipDefaultExperienceLocalizationRelationships {
    /// `appClipDefaultExperience`
    pub app_clip_default_experience: ToOne<app_clip_default_experiences::AppClipDefaultExperience>,
    /// `appClipHeaderImage`
    pub app_clip_header_image: ToOne<app_clip_header_images::AppClipHeaderImage>,
}

impl Object for AppClipDefaultExperienceLocalizationRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appClipDefaultExperience" => {
                read_relationship(&mut self.app_clip_default_experience, map)
            }
            "appClipHeaderImage" => read_relationship(&mut self.app_clip_header_image, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipDefaultExperienceLocalizationRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipDefaultExperienceLocalizationRelationships")
            .relationship(
                "appClipDefaultExperience",
                &self.app_clip_default_experience,
            )
            .relationship("appClipHeaderImage", &self.app_clip_header_image)
            .end()
    }
}
object!(AppClipDefaultExperienceLocalizationRelationships);

/// Creates one `AppClipDefaultExperienceLocalization`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipDefaultExperienceLocalizationCreate(Body);

impl AppClipDefaultExperienceLocalizationCreate {
    /// With what is required.
    pub fn new(
        locale: impl Into<String>,
        app_clip_default_experience: impl Into<
            Id<app_clip_default_experiences::AppClipDefaultExperience>,
        >,
    ) -> Self {
        Self(
            Body::new("appClipDefaultExperienceLocalizations")
                .with_attributes()
                .with_relationships()
                .attribute("locale", locale.into())
                .to_one::<app_clip_default_experiences::AppClipDefaultExperience>(
                    "appClipDefaultExperience",
                    "appClipDefaultExperiences",
                    app_clip_default_experience.into(),
                ),
        )
    }

    /// Sets `subtitle`.
    pub fn subtitle(self, subtitle: impl Into<String>) -> Self {
        Self(self.0.attribute("subtitle", subtitle.into()))
    }

    /// Sends null for `subtitle`.
    pub fn clear_subtitle(self) -> Self {
        Self(self.0.clear_attribute("subtitle"))
    }
}
body!(AppClipDefaultExperienceLocalizationCreate);

/// Changes one `AppClipDefaultExperienceLocalization`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipDefaultExperienceLocalizationUpdate(Body);

impl AppClipDefaultExperienceLocalizationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appClipDefaultExperienceLocalizations"))
    }

    /// Sets `subtitle`.
    pub fn subtitle(self, subtitle: impl Into<String>) -> Self {
        Self(self.0.attribute("subtitle", subtitle.into()))
    }

    /// Sends null for `subtitle`.
    pub fn clear_subtitle(self) -> Self {
        Self(self.0.clear_attribute("subtitle"))
    }
}
body!(AppClipDefaultExperienceLocalizationUpdate, default);

/// What can be asked along with `AppClipDefaultExperienceLocalization`.
///
/// Fields can be chosen: `fields[appClipDefaultExperienceLocalizations]`, `fields[appClipDefaultExperiences]`, `fields[appClipHeaderImages]`.
///
/// Can be included: `appClipDefaultExperience`, `appClipHeaderImage`.
pub enum AppClipDefaultExperienceLocalizationJoins {}
joins!(
    AppClipDefaultExperienceLocalizationJoins,
    include = AppClipDefaultExperienceLocalizationInclude,
    to_many = Never,
    fields = [
        AppClipDefaultExperienceLocalizationField,
        app_clip_default_experiences::AppClipDefaultExperienceField,
        app_clip_header_images::AppClipHeaderImageField
    ]
);

names! {
    /// The fields that `fields[appClipDefaultExperienceLocalizations]` can choose.
    pub enum AppClipDefaultExperienceLocalizationField {
        Locale = "locale",
        Subtitle = "subtitle",
        AppClipDefaultExperience = "appClipDefaultExperience",
        AppClipHeaderImage = "appClipHeaderImage",
    }
}

impl Field for AppClipDefaultExperienceLocalizationField {
    const PARAMETER: &'static str = "fields[appClipDefaultExperienceLocalizations]";
}

names! {
    /// What can be included with `AppClipDefaultExperienceLocalization`.
    pub enum AppClipDefaultExperienceLocalizationInclude {
        AppClipDefaultExperience = "appClipDefaultExperience",
        AppClipHeaderImage = "appClipHeaderImage",
    }
}
