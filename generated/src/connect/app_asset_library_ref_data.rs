// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! App asset library ref data: `/v1/appAssetLibraryRefData`.

use super::{
    AppAssetLibraryAssetCategory, AppAssetLibraryDisplayClass, AppAssetLibraryFeature,
    AppAssetLibraryPlacementPlatform, AppAssetLibraryPlacementType, DeviceFamily,
};
use crate::runtime::emit::*;

/// Lists app asset library ref data.
///
/// `GET /v1/appAssetLibraryRefData`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryRefData)
pub fn list() -> Request<Page<AppAssetLibraryRefDatum>, ListQuery> {
    Request::new(Method::Get, "/v1/appAssetLibraryRefData").limited(0)
}

/// Reads one of the app asset library ref data.
///
/// `GET /v1/appAssetLibraryRefData/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-appAssetLibraryRefData-_id_)
pub fn get(
    id: impl Into<Id<AppAssetLibraryRefDatum>>,
) -> Request<Document<AppAssetLibraryRefDatum>, GetQuery> {
    Request::new(Method::Get, "/v1/appAssetLibraryRefData/{id}").path("id", id.into())
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<AppAssetLibraryRefDatumField>;
}

impl Request<Page<AppAssetLibraryRefDatum>, ListQuery> {
    /// Sets `filter[placementTypes]`.
    pub fn filter_placement_types(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[placementTypes]", values)
    }

    /// Sets `filter[placementProfileGroups]`.
    pub fn filter_placement_profile_groups(
        self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list::<String, _>("filter[placementProfileGroups]", values)
    }

    /// Sets `filter[features]`.
    pub fn filter_features(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[features]", values)
    }

    /// Sets `filter[specs]`.
    pub fn filter_specs(self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list::<String, _>("filter[specs]", values)
    }
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AppAssetLibraryRefDatumField>;
}

/// A resource of the type `appAssetLibraryRefData`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatum {
    /// Which one it is, among those of its type.
    pub id: Id<AppAssetLibraryRefDatum>,
    /// What it is.
    pub attributes: AppAssetLibraryRefDatumAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AppAssetLibraryRefDatum,
    "appAssetLibraryRefData",
    attributes,
    links
);

/// The attributes of [`AppAssetLibraryRefDatum`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumAttributes {
    /// `displayClasses`
    pub display_classes: Option<Vec<AppAssetLibraryRefDatumDisplayClass>>,
    /// `features`
    pub features: Option<Vec<AppAssetLibraryRefDatumFeature>>,
    /// `imageSpecs`
    pub image_specs: Option<Vec<AppAssetLibraryRefDatumImageSpec>>,
    /// `placementProfileGroups`
    pub placement_profile_groups: Option<Vec<AppAssetLibraryRefDatumPlacementProfileGroup>>,
    /// `placementTypes`
    pub placement_types: Option<Vec<AppAssetLibraryRefDatumPlacementType>>,
    /// `videoSpecs`
    pub video_specs: Option<Vec<AppAssetLibraryRefDatumVideoSpec>>,
}

impl Object for AppAssetLibraryRefDatumAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "displayClasses" => read_list(&mut self.display_classes, map),
            "features" => read_list(&mut self.features, map),
            "imageSpecs" => read_list(&mut self.image_specs, map),
            "placementProfileGroups" => read_list(&mut self.placement_profile_groups, map),
            "placementTypes" => read_list(&mut self.placement_types, map),
            "videoSpecs" => read_list(&mut self.video_specs, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumAttributes")
            .member("displayClasses", &self.display_classes)
            .member("features", &self.features)
            .member("imageSpecs", &self.image_specs)
            .member("placementProfileGroups", &self.placement_profile_groups)
            .member("placementTypes", &self.placement_types)
            .member("videoSpecs", &self.video_specs)
            .end()
    }
}
object!(AppAssetLibraryRefDatumAttributes);

/// What `dimensions` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumDimensions {
    /// `maxHeight`
    pub max_height: Option<i64>,
    /// `maxWidth`
    pub max_width: Option<i64>,
    /// `minHeight`
    pub min_height: Option<i64>,
    /// `minWidth`
    pub min_width: Option<i64>,
}

impl Object for AppAssetLibraryRefDatumDimensions {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "maxHeight" => read_value(&mut self.max_height, map),
            "maxWidth" => read_value(&mut self.max_width, map),
            "minHeight" => read_value(&mut self.min_height, map),
            "minWidth" => read_value(&mut self.min_width, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumDimensions {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumDimensions")
            .member("maxHeight", &self.max_height)
            .member("maxWidth", &self.max_width)
            .member("minHeight", &self.min_height)
            .member("minWidth", &self.min_width)
            .end()
    }
}
object!(AppAssetLibraryRefDatumDimensions);

/// What `displayClass` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumDisplayClass {
    /// `deviceFamily`
    pub device_family: Option<DeviceFamily>,
    /// `displayClassId`
    pub display_class_id: Option<AppAssetLibraryDisplayClass>,
    /// `screenDimensions`
    pub screen_dimensions: Option<Vec<String>>,
}

impl Object for AppAssetLibraryRefDatumDisplayClass {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceFamily" => read_value(&mut self.device_family, map),
            "displayClassId" => read_value(&mut self.display_class_id, map),
            "screenDimensions" => read_list(&mut self.screen_dimensions, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumDisplayClass {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumDisplayClass")
            .member("deviceFamily", &self.device_family)
            .member("displayClassId", &self.display_class_id)
            .member("screenDimensions", &self.screen_dimensions)
            .end()
    }
}
object!(AppAssetLibraryRefDatumDisplayClass);

/// What `duration` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumDuration {
    /// `max`
    pub max: Option<String>,
    /// `min`
    pub min: Option<String>,
}

impl Object for AppAssetLibraryRefDatumDuration {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "max" => read_value(&mut self.max, map),
            "min" => read_value(&mut self.min, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumDuration {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumDuration")
            .member("max", &self.max)
            .member("min", &self.min)
            .end()
    }
}
object!(AppAssetLibraryRefDatumDuration);

/// What `feature` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumFeature {
    /// `featureId`
    pub feature_id: Option<AppAssetLibraryFeature>,
    /// `placementPolicies`
    pub placement_policies: Option<Vec<AppAssetLibraryRefDatumPlacementPolicy>>,
}

impl Object for AppAssetLibraryRefDatumFeature {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "featureId" => read_value(&mut self.feature_id, map),
            "placementPolicies" => read_list(&mut self.placement_policies, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumFeature {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumFeature")
            .member("featureId", &self.feature_id)
            .member("placementPolicies", &self.placement_policies)
            .end()
    }
}
object!(AppAssetLibraryRefDatumFeature);

/// What `frameRate` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumFrameRate {
    /// `maxFps`
    pub max_fps: Option<i64>,
    /// `minFps`
    pub min_fps: Option<i64>,
}

impl Object for AppAssetLibraryRefDatumFrameRate {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "maxFps" => read_value(&mut self.max_fps, map),
            "minFps" => read_value(&mut self.min_fps, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumFrameRate {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumFrameRate")
            .member("maxFps", &self.max_fps)
            .member("minFps", &self.min_fps)
            .end()
    }
}
object!(AppAssetLibraryRefDatumFrameRate);

/// What `groupLimit` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumGroupLimit {
    /// `groupIds`
    pub group_ids: Option<Vec<String>>,
    /// `maxCount`
    pub max_count: Option<i64>,
}

impl Object for AppAssetLibraryRefDatumGroupLimit {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupIds" => read_list(&mut self.group_ids, map),
            "maxCount" => read_value(&mut self.max_count, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumGroupLimit {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumGroupLimit")
            .member("groupIds", &self.group_ids)
            .member("maxCount", &self.max_count)
            .end()
    }
}
object!(AppAssetLibraryRefDatumGroupLimit);

/// What `imageSpec` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumImageSpec {
    /// `alphaAllowed`
    pub alpha_allowed: Option<bool>,
    /// `aspectRatio`
    pub aspect_ratio: Option<String>,
    /// `compatiblePlacementTypes`
    pub compatible_placement_types: Option<Vec<AppAssetLibraryPlacementType>>,
    /// `dimensions`
    pub dimensions: Option<AppAssetLibraryRefDatumDimensions>,
    /// `fileExtensions`
    pub file_extensions: Option<Vec<String>>,
    /// `maxFileSize`
    pub max_file_size: Option<i64>,
    /// `mimeTypes`
    pub mime_types: Option<Vec<String>>,
    /// `shortName`
    pub short_name: Option<String>,
    /// `specId`
    pub spec_id: Option<String>,
    /// `universalAsset`
    pub universal_asset: Option<bool>,
}

impl Object for AppAssetLibraryRefDatumImageSpec {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "alphaAllowed" => read_value(&mut self.alpha_allowed, map),
            "aspectRatio" => read_value(&mut self.aspect_ratio, map),
            "compatiblePlacementTypes" => read_list(&mut self.compatible_placement_types, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            "fileExtensions" => read_list(&mut self.file_extensions, map),
            "maxFileSize" => read_value(&mut self.max_file_size, map),
            "mimeTypes" => read_list(&mut self.mime_types, map),
            "shortName" => read_value(&mut self.short_name, map),
            "specId" => read_value(&mut self.spec_id, map),
            "universalAsset" => read_value(&mut self.universal_asset, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumImageSpec {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumImageSpec")
            .member("alphaAllowed", &self.alpha_allowed)
            .member("aspectRatio", &self.aspect_ratio)
            .member("compatiblePlacementTypes", &self.compatible_placement_types)
            .member("dimensions", &self.dimensions)
            .member("fileExtensions", &self.file_extensions)
            .member("maxFileSize", &self.max_file_size)
            .member("mimeTypes", &self.mime_types)
            .member("shortName", &self.short_name)
            .member("specId", &self.spec_id)
            .member("universalAsset", &self.universal_asset)
            .end()
    }
}
object!(AppAssetLibraryRefDatumImageSpec);

/// What `placementPolicy` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumPlacementPolicy {
    /// `groupLimits`
    pub group_limits: Option<Vec<AppAssetLibraryRefDatumGroupLimit>>,
    /// `placementType`
    pub placement_type: Option<AppAssetLibraryPlacementType>,
}

impl Object for AppAssetLibraryRefDatumPlacementPolicy {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "groupLimits" => read_list(&mut self.group_limits, map),
            "placementType" => read_value(&mut self.placement_type, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumPlacementPolicy {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumPlacementPolicy")
            .member("groupLimits", &self.group_limits)
            .member("placementType", &self.placement_type)
            .end()
    }
}
object!(AppAssetLibraryRefDatumPlacementPolicy);

/// What `placementProfileGroup` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumPlacementProfileGroup {
    /// `displayClassId`
    pub display_class_id: Option<AppAssetLibraryDisplayClass>,
    /// `placementProfileGroupId`
    pub placement_profile_group_id: Option<String>,
    /// `platform`
    pub platform: Option<AppAssetLibraryPlacementPlatform>,
}

impl Object for AppAssetLibraryRefDatumPlacementProfileGroup {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "displayClassId" => read_value(&mut self.display_class_id, map),
            "placementProfileGroupId" => read_value(&mut self.placement_profile_group_id, map),
            "platform" => read_value(&mut self.platform, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumPlacementProfileGroup {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumPlacementProfileGroup")
            .member("displayClassId", &self.display_class_id)
            .member("placementProfileGroupId", &self.placement_profile_group_id)
            .member("platform", &self.platform)
            .end()
    }
}
object!(AppAssetLibraryRefDatumPlacementProfileGroup);

/// What `placementType` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumPlacementType {
    /// `acceptsAssetCategories`
    pub accepts_asset_categories: Option<Vec<AppAssetLibraryAssetCategory>>,
    /// `placementTypeId`
    pub placement_type_id: Option<AppAssetLibraryPlacementType>,
    /// `specMappings`
    pub spec_mappings: Option<Vec<AppAssetLibraryRefDatumSpecMapping>>,
}

impl Object for AppAssetLibraryRefDatumPlacementType {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "acceptsAssetCategories" => read_list(&mut self.accepts_asset_categories, map),
            "placementTypeId" => read_value(&mut self.placement_type_id, map),
            "specMappings" => read_list(&mut self.spec_mappings, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumPlacementType {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumPlacementType")
            .member("acceptsAssetCategories", &self.accepts_asset_categories)
            .member("placementTypeId", &self.placement_type_id)
            .member("specMappings", &self.spec_mappings)
            .end()
    }
}
object!(AppAssetLibraryRefDatumPlacementType);

/// What `specMapping` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumSpecMapping {
    /// `placementGroupId`
    pub placement_group_id: Option<String>,
    /// `specs`
    pub specs: Option<Vec<String>>,
}

impl Object for AppAssetLibraryRefDatumSpecMapping {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "placementGroupId" => read_value(&mut self.placement_group_id, map),
            "specs" => read_list(&mut self.specs, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumSpecMapping {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumSpecMapping")
            .member("placementGroupId", &self.placement_group_id)
            .member("specs", &self.specs)
            .end()
    }
}
object!(AppAssetLibraryRefDatumSpecMapping);

/// What `videoSpec` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppAssetLibraryRefDatumVideoSpec {
    /// `aspectRatio`
    pub aspect_ratio: Option<String>,
    /// `audioRequired`
    pub audio_required: Option<bool>,
    /// `compatiblePlacementTypes`
    pub compatible_placement_types: Option<Vec<AppAssetLibraryPlacementType>>,
    /// `dimensions`
    pub dimensions: Option<AppAssetLibraryRefDatumDimensions>,
    /// `duration`
    pub duration: Option<AppAssetLibraryRefDatumDuration>,
    /// `fileExtensions`
    pub file_extensions: Option<Vec<String>>,
    /// `frameRates`
    pub frame_rates: Option<Vec<AppAssetLibraryRefDatumFrameRate>>,
    /// `maxFileSize`
    pub max_file_size: Option<i64>,
    /// `mimeTypes`
    pub mime_types: Option<Vec<String>>,
    /// `shortName`
    pub short_name: Option<String>,
    /// `specId`
    pub spec_id: Option<String>,
    /// `universalAsset`
    pub universal_asset: Option<bool>,
}

impl Object for AppAssetLibraryRefDatumVideoSpec {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "aspectRatio" => read_value(&mut self.aspect_ratio, map),
            "audioRequired" => read_value(&mut self.audio_required, map),
            "compatiblePlacementTypes" => read_list(&mut self.compatible_placement_types, map),
            "dimensions" => read_value(&mut self.dimensions, map),
            "duration" => read_value(&mut self.duration, map),
            "fileExtensions" => read_list(&mut self.file_extensions, map),
            "frameRates" => read_list(&mut self.frame_rates, map),
            "maxFileSize" => read_value(&mut self.max_file_size, map),
            "mimeTypes" => read_list(&mut self.mime_types, map),
            "shortName" => read_value(&mut self.short_name, map),
            "specId" => read_value(&mut self.spec_id, map),
            "universalAsset" => read_value(&mut self.universal_asset, map),
            _ => skip(map),
        }
    }
}

impl Member for AppAssetLibraryRefDatumVideoSpec {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AppAssetLibraryRefDatumVideoSpec")
            .member("aspectRatio", &self.aspect_ratio)
            .member("audioRequired", &self.audio_required)
            .member("compatiblePlacementTypes", &self.compatible_placement_types)
            .member("dimensions", &self.dimensions)
            .member("duration", &self.duration)
            .member("fileExtensions", &self.file_extensions)
            .member("frameRates", &self.frame_rates)
            .member("maxFileSize", &self.max_file_size)
            .member("mimeTypes", &self.mime_types)
            .member("shortName", &self.short_name)
            .member("specId", &self.spec_id)
            .member("universalAsset", &self.universal_asset)
            .end()
    }
}
object!(AppAssetLibraryRefDatumVideoSpec);

names! {
    /// The fields that `fields[appAssetLibraryRefData]` can choose.
    pub enum AppAssetLibraryRefDatumField {
        Features = "features",
        PlacementProfileGroups = "placementProfileGroups",
        ImageSpecs = "imageSpecs",
        VideoSpecs = "videoSpecs",
        PlacementTypes = "placementTypes",
        DisplayClasses = "displayClasses",
    }
}

impl Field for AppAssetLibraryRefDatumField {
    const PARAMETER: &'static str = "fields[appAssetLibraryRefData]";
}
