// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App clip advanced experiences: `/v1/appClipAdvancedExperiences`.

use super::{
    AppClipAction, AppClipAdvancedExperienceLanguage, app_clip_advanced_experience_images,
    app_clip_advanced_experience_localizations, app_clips,
};
use crate::runtime::emit::*;

/// Reads one of the app clip advanced experiences.
///
/// `GET /v1/appClipAdvancedExperiences/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appClipAdvancedExperiences-_id_)
pub fn get(
    id: impl Into<Id<AppClipAdvancedExperience>>,
) -> Request<Document<AppClipAdvancedExperience>, GetQuery> {
    Request::new(Method::Get, "/v1/appClipAdvancedExperiences/{id}").path("id", id.into())
}

/// Creates one of the app clip advanced experiences.
///
/// `POST /v1/appClipAdvancedExperiences`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-appClipAdvancedExperiences)
pub fn create(
    body: AppClipAdvancedExperienceCreate,
) -> Request<Document<AppClipAdvancedExperience>> {
    Request::new(Method::Post, "/v1/appClipAdvancedExperiences").body(body)
}

/// Changes one of the app clip advanced experiences.
///
/// `PATCH /v1/appClipAdvancedExperiences/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-appClipAdvancedExperiences-_id_)
pub fn update(
    id: impl Into<Id<AppClipAdvancedExperience>>,
    body: AppClipAdvancedExperienceUpdate,
) -> Request<Document<AppClipAdvancedExperience>> {
    Request::new(Method::Patch, "/v1/appClipAdvancedExperiences/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = AppClipAdvancedExperienceJoins;
}

/// A resource of the type `appClipAdvancedExperiences`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperience {
    /// Which one it is, among those of its type.
    pub id: Id<AppClipAdvancedExperience>,
    /// What it is.
    pub attributes: AppClipAdvancedExperienceAttributes,
    /// What it is connected with.
    pub relationships: AppClipAdvancedExperienceRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppClipAdvancedExperience,
    "appClipAdvancedExperiences",
    attributes,
    relationships,
    links
);

/// The attributes of [`AppClipAdvancedExperience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceAttributes {
    /// `action`
    pub action: Option<AppClipAction>,
    /// `businessCategory`
    pub business_category: Option<AppClipAdvancedExperienceBusinessCategory>,
    /// `defaultLanguage`
    pub default_language: Option<AppClipAdvancedExperienceLanguage>,
    /// `isPoweredBy`
    pub is_powered_by: Option<bool>,
    /// `link`
    pub link: Option<String>,
    /// `place`
    pub place: Option<AppClipAdvancedExperiencePlace>,
    /// `placeStatus`
    pub place_status: Option<AppClipAdvancedExperiencePlaceStatus>,
    /// `status`
    pub status: Option<AppClipAdvancedExperienceStatus>,
    /// `version`
    pub version: Option<i64>,
}

impl Object for AppClipAdvancedExperienceAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "action" => read_value(&mut self.action, map),
            "businessCategory" => read_value(&mut self.business_category, map),
            "defaultLanguage" => read_value(&mut self.default_language, map),
            "isPoweredBy" => read_value(&mut self.is_powered_by, map),
            "link" => read_value(&mut self.link, map),
            "place" => read_value(&mut self.place, map),
            "placeStatus" => read_value(&mut self.place_status, map),
            "status" => read_value(&mut self.status, map),
            "version" => read_value(&mut self.version, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperienceAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperienceAttributes")
            .member("action", &self.action)
            .member("businessCategory", &self.business_category)
            .member("defaultLanguage", &self.default_language)
            .member("isPoweredBy", &self.is_powered_by)
            .member("link", &self.link)
            .member("place", &self.place)
            .member("placeStatus", &self.place_status)
            .member("status", &self.status)
            .member("version", &self.version)
            .end()
    }
}
object!(AppClipAdvancedExperienceAttributes);

/// The relationships of [`AppClipAdvancedExperience`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceRelationships {
    /// `appClip`
    pub app_clip: ToOne<app_clips::AppClip>,
    /// `headerImage`
    pub header_image: ToOne<app_clip_advanced_experience_images::AppClipAdvancedExperienceImage>,
    /// `localizations`
    pub localizations:
        ToMany<app_clip_advanced_experience_localizations::AppClipAdvancedExperienceLocalization>,
}

impl Object for AppClipAdvancedExperienceRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appClip" => read_relationship(&mut self.app_clip, map),
            "headerImage" => read_relationship(&mut self.header_image, map),
            "localizations" => read_relationship(&mut self.localizations, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperienceRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperienceRelationships")
            .relationship("appClip", &self.app_clip)
            .relationship("headerImage", &self.header_image)
            .relationship("localizations", &self.localizations)
            .end()
    }
}
object!(AppClipAdvancedExperienceRelationships);

/// What `coordinates` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceCoordinates {
    /// `latitude`
    pub latitude: Option<f64>,
    /// `longitude`
    pub longitude: Option<f64>,
}

impl Object for AppClipAdvancedExperienceCoordinates {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "latitude" => read_value(&mut self.latitude, map),
            "longitude" => read_value(&mut self.longitude, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperienceCoordinates {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperienceCoordinates")
            .member("latitude", &self.latitude)
            .member("longitude", &self.longitude)
            .end()
    }
}
object!(AppClipAdvancedExperienceCoordinates);

impl AppClipAdvancedExperienceCoordinates {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `latitude`.
    #[must_use]
    pub fn latitude(mut self, latitude: f64) -> Self {
        self.latitude = Some(latitude);
        self
    }

    /// Sets `longitude`.
    #[must_use]
    pub fn longitude(mut self, longitude: f64) -> Self {
        self.longitude = Some(longitude);
        self
    }
}

/// What `displayPoint` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceDisplayPoint {
    /// `coordinates`
    pub coordinates: Option<AppClipAdvancedExperienceCoordinates>,
    /// `source`
    pub source: Option<AppClipAdvancedExperienceSource>,
}

impl Object for AppClipAdvancedExperienceDisplayPoint {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "coordinates" => read_value(&mut self.coordinates, map),
            "source" => read_value(&mut self.source, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperienceDisplayPoint {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperienceDisplayPoint")
            .member("coordinates", &self.coordinates)
            .member("source", &self.source)
            .end()
    }
}
object!(AppClipAdvancedExperienceDisplayPoint);

impl AppClipAdvancedExperienceDisplayPoint {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `coordinates`.
    #[must_use]
    pub fn coordinates(mut self, coordinates: AppClipAdvancedExperienceCoordinates) -> Self {
        self.coordinates = Some(coordinates);
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn source(mut self, source: AppClipAdvancedExperienceSource) -> Self {
        self.source = Some(source);
        self
    }
}

/// What `mainAddress` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceMainAddress {
    /// `fullAddress`
    pub full_address: Option<String>,
    /// `structuredAddress`
    pub structured_address: Option<AppClipAdvancedExperienceStructuredAddress>,
}

impl Object for AppClipAdvancedExperienceMainAddress {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "fullAddress" => read_value(&mut self.full_address, map),
            "structuredAddress" => read_value(&mut self.structured_address, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperienceMainAddress {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperienceMainAddress")
            .member("fullAddress", &self.full_address)
            .member("structuredAddress", &self.structured_address)
            .end()
    }
}
object!(AppClipAdvancedExperienceMainAddress);

impl AppClipAdvancedExperienceMainAddress {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fullAddress`.
    #[must_use]
    pub fn full_address(mut self, full_address: impl Into<String>) -> Self {
        self.full_address = Some(full_address.into());
        self
    }

    /// Sets `structuredAddress`.
    #[must_use]
    pub fn structured_address(
        mut self,
        structured_address: AppClipAdvancedExperienceStructuredAddress,
    ) -> Self {
        self.structured_address = Some(structured_address);
        self
    }
}

/// What `phoneNumber` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperiencePhoneNumber {
    /// `intent`
    pub intent: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `type`
    pub r#type: Option<AppClipAdvancedExperienceType>,
}

impl Object for AppClipAdvancedExperiencePhoneNumber {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "intent" => read_value(&mut self.intent, map),
            "number" => read_value(&mut self.number, map),
            "type" => read_value(&mut self.r#type, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperiencePhoneNumber {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperiencePhoneNumber")
            .member("intent", &self.intent)
            .member("number", &self.number)
            .member("type", &self.r#type)
            .end()
    }
}
object!(AppClipAdvancedExperiencePhoneNumber);

impl AppClipAdvancedExperiencePhoneNumber {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `intent`.
    #[must_use]
    pub fn intent(mut self, intent: impl Into<String>) -> Self {
        self.intent = Some(intent.into());
        self
    }

    /// Sets `number`.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: AppClipAdvancedExperienceType) -> Self {
        self.r#type = Some(r#type);
        self
    }
}

/// What `place` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperiencePlace {
    /// `categories`
    pub categories: Option<Vec<String>>,
    /// `displayPoint`
    pub display_point: Option<AppClipAdvancedExperienceDisplayPoint>,
    /// `homePage`
    pub home_page: Option<String>,
    /// `mainAddress`
    pub main_address: Option<AppClipAdvancedExperienceMainAddress>,
    /// `mapAction`
    pub map_action: Option<AppClipAdvancedExperienceMapAction>,
    /// `names`
    pub names: Option<Vec<String>>,
    /// `phoneNumber`
    pub phone_number: Option<AppClipAdvancedExperiencePhoneNumber>,
    /// `placeId`
    pub place_id: Option<String>,
    /// `relationship`
    pub relationship: Option<AppClipAdvancedExperienceRelationship>,
}

impl Object for AppClipAdvancedExperiencePlace {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "categories" => read_list(&mut self.categories, map),
            "displayPoint" => read_value(&mut self.display_point, map),
            "homePage" => read_value(&mut self.home_page, map),
            "mainAddress" => read_value(&mut self.main_address, map),
            "mapAction" => read_value(&mut self.map_action, map),
            "names" => read_list(&mut self.names, map),
            "phoneNumber" => read_value(&mut self.phone_number, map),
            "placeId" => read_value(&mut self.place_id, map),
            "relationship" => read_value(&mut self.relationship, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperiencePlace {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperiencePlace")
            .member("categories", &self.categories)
            .member("displayPoint", &self.display_point)
            .member("homePage", &self.home_page)
            .member("mainAddress", &self.main_address)
            .member("mapAction", &self.map_action)
            .member("names", &self.names)
            .member("phoneNumber", &self.phone_number)
            .member("placeId", &self.place_id)
            .member("relationship", &self.relationship)
            .end()
    }
}
object!(AppClipAdvancedExperiencePlace);

impl AppClipAdvancedExperiencePlace {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `categories`.
    #[must_use]
    pub fn categories(mut self, categories: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.categories = Some(categories.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `displayPoint`.
    #[must_use]
    pub fn display_point(mut self, display_point: AppClipAdvancedExperienceDisplayPoint) -> Self {
        self.display_point = Some(display_point);
        self
    }

    /// Sets `homePage`.
    #[must_use]
    pub fn home_page(mut self, home_page: impl Into<String>) -> Self {
        self.home_page = Some(home_page.into());
        self
    }

    /// Sets `mainAddress`.
    #[must_use]
    pub fn main_address(mut self, main_address: AppClipAdvancedExperienceMainAddress) -> Self {
        self.main_address = Some(main_address);
        self
    }

    /// Sets `mapAction`.
    #[must_use]
    pub fn map_action(mut self, map_action: AppClipAdvancedExperienceMapAction) -> Self {
        self.map_action = Some(map_action);
        self
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.names = Some(names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(mut self, phone_number: AppClipAdvancedExperiencePhoneNumber) -> Self {
        self.phone_number = Some(phone_number);
        self
    }

    /// Sets `placeId`.
    #[must_use]
    pub fn place_id(mut self, place_id: impl Into<String>) -> Self {
        self.place_id = Some(place_id.into());
        self
    }

    /// Sets `relationship`.
    #[must_use]
    pub fn relationship(mut self, relationship: AppClipAdvancedExperienceRelationship) -> Self {
        self.relationship = Some(relationship);
        self
    }
}

/// What `structuredAddress` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppClipAdvancedExperienceStructuredAddress {
    /// `countryCode`
    pub country_code: Option<String>,
    /// `floor`
    pub floor: Option<String>,
    /// `locality`
    pub locality: Option<String>,
    /// `neighborhood`
    pub neighborhood: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// `stateProvince`
    pub state_province: Option<String>,
    /// `streetAddress`
    pub street_address: Option<Vec<String>>,
}

impl Object for AppClipAdvancedExperienceStructuredAddress {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "countryCode" => read_value(&mut self.country_code, map),
            "floor" => read_value(&mut self.floor, map),
            "locality" => read_value(&mut self.locality, map),
            "neighborhood" => read_value(&mut self.neighborhood, map),
            "postalCode" => read_value(&mut self.postal_code, map),
            "stateProvince" => read_value(&mut self.state_province, map),
            "streetAddress" => read_list(&mut self.street_address, map),
            _ => skip(map),
        }
    }
}

impl Member for AppClipAdvancedExperienceStructuredAddress {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppClipAdvancedExperienceStructuredAddress")
            .member("countryCode", &self.country_code)
            .member("floor", &self.floor)
            .member("locality", &self.locality)
            .member("neighborhood", &self.neighborhood)
            .member("postalCode", &self.postal_code)
            .member("stateProvince", &self.state_province)
            .member("streetAddress", &self.street_address)
            .end()
    }
}
object!(AppClipAdvancedExperienceStructuredAddress);

impl AppClipAdvancedExperienceStructuredAddress {
    /// With nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Sets `floor`.
    #[must_use]
    pub fn floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// Sets `locality`.
    #[must_use]
    pub fn locality(mut self, locality: impl Into<String>) -> Self {
        self.locality = Some(locality.into());
        self
    }

    /// Sets `neighborhood`.
    #[must_use]
    pub fn neighborhood(mut self, neighborhood: impl Into<String>) -> Self {
        self.neighborhood = Some(neighborhood.into());
        self
    }

    /// Sets `postalCode`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `stateProvince`.
    #[must_use]
    pub fn state_province(mut self, state_province: impl Into<String>) -> Self {
        self.state_province = Some(state_province.into());
        self
    }

    /// Sets `streetAddress`.
    #[must_use]
    pub fn street_address(
        mut self,
        street_address: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.street_address = Some(street_address.into_iter().map(Into::into).collect());
        self
    }
}

/// Creates one `AppClipAdvancedExperience`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipAdvancedExperienceCreate(Body);

impl AppClipAdvancedExperienceCreate {
    /// With what is required.
    pub fn new(
        default_language: AppClipAdvancedExperienceLanguage,
        is_powered_by: bool,
        link: impl Into<String>,
        app_clip: impl Into<Id<app_clips::AppClip>>,
        header_image: impl Into<Id<app_clip_advanced_experience_images::AppClipAdvancedExperienceImage>>,
        localizations: impl IntoIterator<
            Item = impl Into<
                Link<
                    app_clip_advanced_experience_localizations::AppClipAdvancedExperienceLocalization,
                >,
            >,
        >,
    ) -> Self {
        Self(
            Body::new("appClipAdvancedExperiences")
                .with_attributes()
                .with_relationships()
                .attribute("defaultLanguage", default_language)
                .attribute("isPoweredBy", is_powered_by)
                .attribute("link", link.into())
                .to_one::<app_clips::AppClip>("appClip", "appClips", app_clip.into())
                .to_one::<
                    app_clip_advanced_experience_images::AppClipAdvancedExperienceImage,
                >("headerImage", "appClipAdvancedExperienceImages", header_image.into())
                .to_many::<
                    app_clip_advanced_experience_localizations::AppClipAdvancedExperienceLocalization,
                    _,
                >(
                    "localizations",
                    "appClipAdvancedExperienceLocalizations",
                    localizations,
                ),
        )
    }

    /// Sets `action`.
    pub fn action(self, action: AppClipAction) -> Self {
        Self(self.0.attribute("action", action))
    }

    /// Sets `businessCategory`.
    pub fn business_category(
        self,
        business_category: AppClipAdvancedExperienceBusinessCategory,
    ) -> Self {
        Self(self.0.attribute("businessCategory", business_category))
    }

    /// Sets `place`.
    pub fn place(self, place: AppClipAdvancedExperiencePlace) -> Self {
        Self(self.0.attribute("place", place))
    }

    /// Sends null for `action`.
    pub fn clear_action(self) -> Self {
        Self(self.0.clear_attribute("action"))
    }

    /// Sends null for `businessCategory`.
    pub fn clear_business_category(self) -> Self {
        Self(self.0.clear_attribute("businessCategory"))
    }

    /// Sends null for `place`.
    pub fn clear_place(self) -> Self {
        Self(self.0.clear_attribute("place"))
    }
}
body!(AppClipAdvancedExperienceCreate);

/// Changes one `AppClipAdvancedExperience`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AppClipAdvancedExperienceUpdate(Body);

impl AppClipAdvancedExperienceUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("appClipAdvancedExperiences"))
    }

    /// Sets `action`.
    pub fn action(self, action: AppClipAction) -> Self {
        Self(self.0.attribute("action", action))
    }

    /// Sets `businessCategory`.
    pub fn business_category(
        self,
        business_category: AppClipAdvancedExperienceBusinessCategory,
    ) -> Self {
        Self(self.0.attribute("businessCategory", business_category))
    }

    /// Sets `defaultLanguage`.
    pub fn default_language(self, default_language: AppClipAdvancedExperienceLanguage) -> Self {
        Self(self.0.attribute("defaultLanguage", default_language))
    }

    /// Sets `isPoweredBy`.
    pub fn is_powered_by(self, is_powered_by: bool) -> Self {
        Self(self.0.attribute("isPoweredBy", is_powered_by))
    }

    /// Sets `place`.
    pub fn place(self, place: AppClipAdvancedExperiencePlace) -> Self {
        Self(self.0.attribute("place", place))
    }

    /// Sets `removed`.
    pub fn removed(self, removed: bool) -> Self {
        Self(self.0.attribute("removed", removed))
    }

    /// Sets the relationship `appClip`.
    pub fn app_clip(self, app_clip: impl Into<Id<app_clips::AppClip>>) -> Self {
        Self(
            self.0
                .to_one::<app_clips::AppClip>("appClip", "appClips", app_clip.into()),
        )
    }

    /// Sets the relationship `headerImage`.
    pub fn header_image(
        self,
        header_image: impl Into<Id<app_clip_advanced_experience_images::AppClipAdvancedExperienceImage>>,
    ) -> Self {
        Self(
            self.0
                .to_one::<app_clip_advanced_experience_images::AppClipAdvancedExperienceImage>(
                    "headerImage",
                    "appClipAdvancedExperienceImages",
                    header_image.into(),
                ),
        )
    }

    /// Sets the relationship `localizations`.
    pub fn localizations(
        self,
        localizations: impl IntoIterator<
            Item = impl Into<
                Link<
                    app_clip_advanced_experience_localizations::AppClipAdvancedExperienceLocalization,
                >,
            >,
        >,
    ) -> Self {
        Self(
            self
                .0
                .to_many::<
                    app_clip_advanced_experience_localizations::AppClipAdvancedExperienceLocalization,
                    _,
                >(
                    "localizations",
                    "appClipAdvancedExperienceLocalizations",
                    localizations,
                ),
        )
    }

    /// Sends null for `action`.
    pub fn clear_action(self) -> Self {
        Self(self.0.clear_attribute("action"))
    }

    /// Sends null for `businessCategory`.
    pub fn clear_business_category(self) -> Self {
        Self(self.0.clear_attribute("businessCategory"))
    }

    /// Sends null for `defaultLanguage`.
    pub fn clear_default_language(self) -> Self {
        Self(self.0.clear_attribute("defaultLanguage"))
    }

    /// Sends null for `isPoweredBy`.
    pub fn clear_is_powered_by(self) -> Self {
        Self(self.0.clear_attribute("isPoweredBy"))
    }

    /// Sends null for `place`.
    pub fn clear_place(self) -> Self {
        Self(self.0.clear_attribute("place"))
    }

    /// Sends null for `removed`.
    pub fn clear_removed(self) -> Self {
        Self(self.0.clear_attribute("removed"))
    }

    /// Sends null for `appClip`.
    pub fn clear_app_clip(self) -> Self {
        Self(self.0.clear_relationship("appClip"))
    }

    /// Sends null for `headerImage`.
    pub fn clear_header_image(self) -> Self {
        Self(self.0.clear_relationship("headerImage"))
    }
}
body!(AppClipAdvancedExperienceUpdate, default);

values! {
    /// Values of `businessCategory`.
    pub enum AppClipAdvancedExperienceBusinessCategory {
        Automotive = "AUTOMOTIVE",
        Beauty = "BEAUTY",
        Bikes = "BIKES",
        Books = "BOOKS",
        Casino = "CASINO",
        Education = "EDUCATION",
        EducationJapan = "EDUCATION_JAPAN",
        Entertainment = "ENTERTAINMENT",
        EvCharger = "EV_CHARGER",
        FinancialUsd = "FINANCIAL_USD",
        FinancialCny = "FINANCIAL_CNY",
        FinancialGbp = "FINANCIAL_GBP",
        FinancialJpy = "FINANCIAL_JPY",
        FinancialEur = "FINANCIAL_EUR",
        Fitness = "FITNESS",
        FoodAndDrink = "FOOD_AND_DRINK",
        Gas = "GAS",
        Grocery = "GROCERY",
        HealthAndMedical = "HEALTH_AND_MEDICAL",
        HotelAndTravel = "HOTEL_AND_TRAVEL",
        Music = "MUSIC",
        Parking = "PARKING",
        PetServices = "PET_SERVICES",
        ProfessionalServices = "PROFESSIONAL_SERVICES",
        Shopping = "SHOPPING",
        Ticketing = "TICKETING",
        Transit = "TRANSIT",
    }
}

values! {
    /// Values of `mapAction`.
    pub enum AppClipAdvancedExperienceMapAction {
        BuyTickets = "BUY_TICKETS",
        ViewAvailability = "VIEW_AVAILABILITY",
        ViewPricing = "VIEW_PRICING",
        HotelBookRoom = "HOTEL_BOOK_ROOM",
        ParkingReserveParking = "PARKING_RESERVE_PARKING",
        RestaurantJoinWaitlist = "RESTAURANT_JOIN_WAITLIST",
        RestaurantOrderDelivery = "RESTAURANT_ORDER_DELIVERY",
        RestaurantOrderFood = "RESTAURANT_ORDER_FOOD",
        RestaurantOrderTakeout = "RESTAURANT_ORDER_TAKEOUT",
        RestaurantReservation = "RESTAURANT_RESERVATION",
        ScheduleAppointment = "SCHEDULE_APPOINTMENT",
        RestaurantViewMenu = "RESTAURANT_VIEW_MENU",
        TheaterNowPlaying = "THEATER_NOW_PLAYING",
        AirlineBookTravel = "AIRLINE_BOOK_TRAVEL",
        AirlineCheckIn = "AIRLINE_CHECK_IN",
        AirlineFlightStatus = "AIRLINE_FLIGHT_STATUS",
        Apply = "APPLY",
        Book = "BOOK",
        BookActivities = "BOOK_ACTIVITIES",
        BookRides = "BOOK_RIDES",
        BookTeetimes = "BOOK_TEETIMES",
        BookTours = "BOOK_TOURS",
        Careers = "CAREERS",
        ChargeEv = "CHARGE_EV",
        Coupons = "COUPONS",
        Donate = "DONATE",
        Events = "EVENTS",
        EventsShows = "EVENTS_SHOWS",
        EventsSports = "EVENTS_SPORTS",
        GiftCard = "GIFT_CARD",
        HotelAmenities = "HOTEL_AMENITIES",
        Join = "JOIN",
        ParkingAvailable = "PARKING_AVAILABLE",
        RestaurantPickup = "RESTAURANT_PICKUP",
        RetailServiceQuote = "RETAIL_SERVICE_QUOTE",
        RetailStoreDelivery = "RETAIL_STORE_DELIVERY",
        RetailStorePickup = "RETAIL_STORE_PICKUP",
        RetailStoreShop = "RETAIL_STORE_SHOP",
        Services = "SERVICES",
        Support = "SUPPORT",
        PayToPark = "PAY_TO_PARK",
    }
}

values! {
    /// Values of `placeStatus`.
    pub enum AppClipAdvancedExperiencePlaceStatus {
        Pending = "PENDING",
        Matched = "MATCHED",
        NoMatch = "NO_MATCH",
    }
}

values! {
    /// Values of `relationship`.
    pub enum AppClipAdvancedExperienceRelationship {
        Owner = "OWNER",
        Authorized = "AUTHORIZED",
        Other = "OTHER",
    }
}

values! {
    /// Values of `source`.
    pub enum AppClipAdvancedExperienceSource {
        Calculated = "CALCULATED",
        ManuallyPlaced = "MANUALLY_PLACED",
    }
}

values! {
    /// Values of `status`.
    pub enum AppClipAdvancedExperienceStatus {
        Received = "RECEIVED",
        Deactivated = "DEACTIVATED",
        AppTransferInProgress = "APP_TRANSFER_IN_PROGRESS",
    }
}

values! {
    /// Values of `type`.
    pub enum AppClipAdvancedExperienceType {
        Fax = "FAX",
        Landline = "LANDLINE",
        Mobile = "MOBILE",
        Tollfree = "TOLLFREE",
    }
}

/// What can be asked along with `AppClipAdvancedExperience`.
///
/// Fields can be chosen: `fields[appClipAdvancedExperienceImages]`, `fields[appClipAdvancedExperienceLocalizations]`, `fields[appClipAdvancedExperiences]`, `fields[appClips]`.
///
/// Can be included: `appClip`, `headerImage`, `localizations`.
pub enum AppClipAdvancedExperienceJoins {}
joins!(
    AppClipAdvancedExperienceJoins,
    include = AppClipAdvancedExperienceInclude,
    to_many = AppClipAdvancedExperienceToMany,
    fields = [
        app_clip_advanced_experience_images::AppClipAdvancedExperienceImageField,
        app_clip_advanced_experience_localizations::AppClipAdvancedExperienceLocalizationField,
        AppClipAdvancedExperienceField,
        app_clips::AppClipField
    ]
);

names! {
    /// The fields that `fields[appClipAdvancedExperiences]` can choose.
    pub enum AppClipAdvancedExperienceField {
        Link = "link",
        Version = "version",
        Status = "status",
        Action = "action",
        IsPoweredBy = "isPoweredBy",
        Place = "place",
        PlaceStatus = "placeStatus",
        BusinessCategory = "businessCategory",
        DefaultLanguage = "defaultLanguage",
        AppClip = "appClip",
        HeaderImage = "headerImage",
        Localizations = "localizations",
    }
}

impl Field for AppClipAdvancedExperienceField {
    const PARAMETER: &'static str = "fields[appClipAdvancedExperiences]";
}

names! {
    /// What can be included with `AppClipAdvancedExperience`.
    pub enum AppClipAdvancedExperienceInclude {
        AppClip = "appClip",
        HeaderImage = "headerImage",
        Localizations = "localizations",
    }
}

names! {
    /// Relationships of `AppClipAdvancedExperience` of which a limited number can be included.
    ///
    /// At most 50 of each.
    pub enum AppClipAdvancedExperienceToMany {
        Localizations = "localizations",
    }
}

impl Limited for AppClipAdvancedExperienceToMany {
    fn maximum(self) -> u32 {
        50
    }
}
