// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Build bundles: `/v1/buildBundles`.

use super::{
    BuildBundleType, app_clip_domain_statuses, beta_app_clip_invocations, build_bundle_file_sizes,
};
use crate::runtime::emit::*;

/// Reads the app clip domain cache status of one of the build bundles.
///
/// `GET /v1/buildBundles/{id}/appClipDomainCacheStatus`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-appClipDomainCacheStatus)
pub fn app_clip_domain_cache_status(
    id: impl Into<Id<BuildBundle>>,
) -> Request<
    Document<Option<app_clip_domain_statuses::AppClipDomainStatus>>,
    AppClipDomainCacheStatusQuery,
> {
    Request::new(
        Method::Get,
        "/v1/buildBundles/{id}/appClipDomainCacheStatus",
    )
    .path("id", id.into())
}

/// Reads the app clip domain debug status of one of the build bundles.
///
/// `GET /v1/buildBundles/{id}/appClipDomainDebugStatus`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-appClipDomainDebugStatus)
pub fn app_clip_domain_debug_status(
    id: impl Into<Id<BuildBundle>>,
) -> Request<
    Document<Option<app_clip_domain_statuses::AppClipDomainStatus>>,
    AppClipDomainDebugStatusQuery,
> {
    Request::new(
        Method::Get,
        "/v1/buildBundles/{id}/appClipDomainDebugStatus",
    )
    .path("id", id.into())
}

/// Reads the beta app clip invocations of one of the build bundles.
///
/// `GET /v1/buildBundles/{id}/betaAppClipInvocations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-betaAppClipInvocations)
pub fn beta_app_clip_invocations(
    id: impl Into<Id<BuildBundle>>,
) -> Request<Page<beta_app_clip_invocations::BetaAppClipInvocation>, BetaAppClipInvocationsQuery> {
    Request::new(Method::Get, "/v1/buildBundles/{id}/betaAppClipInvocations")
        .path("id", id.into())
        .limited(200)
}

/// Reads the build bundle file sizes of one of the build bundles.
///
/// `GET /v1/buildBundles/{id}/buildBundleFileSizes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-buildBundleFileSizes)
pub fn build_bundle_file_sizes(
    id: impl Into<Id<BuildBundle>>,
) -> Request<Page<build_bundle_file_sizes::BuildBundleFileSize>, BuildBundleFileSizesQuery> {
    Request::new(Method::Get, "/v1/buildBundles/{id}/buildBundleFileSizes")
        .path("id", id.into())
        .limited(200)
}

/// Reads the identity of the app clip domain cache status of one of the build bundles.
///
/// `GET /v1/buildBundles/{id}/relationships/appClipDomainCacheStatus`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-relationships-appClipDomainCacheStatus)
pub fn app_clip_domain_cache_status_linkage(
    id: impl Into<Id<BuildBundle>>,
) -> Request<Linkage<app_clip_domain_statuses::AppClipDomainStatus>> {
    Request::new(
        Method::Get,
        "/v1/buildBundles/{id}/relationships/appClipDomainCacheStatus",
    )
    .path("id", id.into())
}

/// Reads the identity of the app clip domain debug status of one of the build bundles.
///
/// `GET /v1/buildBundles/{id}/relationships/appClipDomainDebugStatus`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-relationships-appClipDomainDebugStatus)
pub fn app_clip_domain_debug_status_linkage(
    id: impl Into<Id<BuildBundle>>,
) -> Request<Linkage<app_clip_domain_statuses::AppClipDomainStatus>> {
    Request::new(
        Method::Get,
        "/v1/buildBundles/{id}/relationships/appClipDomainDebugStatus",
    )
    .path("id", id.into())
}

/// Reads the identities of the beta app clip invocations of one of the build bundles.
///
/// `GET /v1/buildBundles/{id}/relationships/betaAppClipInvocations`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-relationships-betaAppClipInvocations)
pub fn beta_app_clip_invocations_linkages(
    id: impl Into<Id<BuildBundle>>,
) -> Request<Linkages<beta_app_clip_invocations::BetaAppClipInvocation>> {
    Request::new(
        Method::Get,
        "/v1/buildBundles/{id}/relationships/betaAppClipInvocations",
    )
    .path("id", id.into())
    .limited(200)
}

/// Reads the identities of the build bundle file sizes of one of the build bundles.
///
/// `GET /v1/buildBundles/{id}/relationships/buildBundleFileSizes`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-buildBundles-_id_-relationships-buildBundleFileSizes)
pub fn build_bundle_file_sizes_linkages(
    id: impl Into<Id<BuildBundle>>,
) -> Request<Linkages<build_bundle_file_sizes::BuildBundleFileSize>> {
    Request::new(
        Method::Get,
        "/v1/buildBundles/{id}/relationships/buildBundleFileSizes",
    )
    .path("id", id.into())
    .limited(200)
}

/// The parameters of [`app_clip_domain_cache_status`](fn@app_clip_domain_cache_status).
pub enum AppClipDomainCacheStatusQuery {}
impl Query for AppClipDomainCacheStatusQuery {
    type Joins = Only<app_clip_domain_statuses::AppClipDomainStatusField>;
}

/// The parameters of [`app_clip_domain_debug_status`](fn@app_clip_domain_debug_status).
pub enum AppClipDomainDebugStatusQuery {}
impl Query for AppClipDomainDebugStatusQuery {
    type Joins = Only<app_clip_domain_statuses::AppClipDomainStatusField>;
}

/// The parameters of [`beta_app_clip_invocations`](fn@beta_app_clip_invocations).
pub enum BetaAppClipInvocationsQuery {}
impl Query for BetaAppClipInvocationsQuery {
    type Joins = beta_app_clip_invocations::BetaAppClipInvocationJoins;
}

/// The parameters of [`build_bundle_file_sizes`](fn@build_bundle_file_sizes).
pub enum BuildBundleFileSizesQuery {}
impl Query for BuildBundleFileSizesQuery {
    type Joins = Only<build_bundle_file_sizes::BuildBundleFileSizeField>;
}

/// A resource of the type `buildBundles`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBundle {
    /// Which one it is, among those of its type.
    pub id: Id<BuildBundle>,
    /// What it is.
    pub attributes: BuildBundleAttributes,
    /// What it is connected with.
    pub relationships: BuildBundleRelationships,
    /// Where it is.
    pub links: Links,
}
resource!(
    BuildBundle,
    "buildBundles",
    attributes,
    relationships,
    links
);

/// The attributes of [`BuildBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBundleAttributes {
    /// `baDownloadAllowance`
    pub ba_download_allowance: Option<i64>,
    /// `baMaxInstallSize`
    pub ba_max_install_size: Option<i64>,
    /// `bundleId`
    pub bundle_id: Option<String>,
    /// `bundleType`
    pub bundle_type: Option<BuildBundleType>,
    /// `dSYMUrl`
    pub d_sym_url: Option<String>,
    /// `deviceProtocols`
    pub device_protocols: Option<Vec<String>>,
    /// `entitlements`
    pub entitlements: Option<BTreeMap<String, BTreeMap<String, String>>>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `hasOnDemandResources`
    pub has_on_demand_resources: Option<bool>,
    /// `hasPrerenderedIcon`
    pub has_prerendered_icon: Option<bool>,
    /// `hasSirikit`
    pub has_sirikit: Option<bool>,
    /// `includesSymbols`
    pub includes_symbols: Option<bool>,
    /// `isIosBuildMacAppStoreCompatible`
    pub is_ios_build_mac_app_store_compatible: Option<bool>,
    /// `locales`
    pub locales: Option<Vec<String>>,
    /// `minimumOsVersion`
    pub minimum_os_version: Option<String>,
    /// `platformBuild`
    pub platform_build: Option<String>,
    /// `requiredCapabilities`
    pub required_capabilities: Option<Vec<String>>,
    /// `sdkBuild`
    pub sdk_build: Option<String>,
    /// `supportedArchitectures`
    pub supported_architectures: Option<Vec<String>>,
    /// `usesLocationServices`
    pub uses_location_services: Option<bool>,
}

impl Object for BuildBundleAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "baDownloadAllowance" => read_value(&mut self.ba_download_allowance, map),
            "baMaxInstallSize" => read_value(&mut self.ba_max_install_size, map),
            "bundleId" => read_value(&mut self.bundle_id, map),
            "bundleType" => read_value(&mut self.bundle_type, map),
            "dSYMUrl" => read_value(&mut self.d_sym_url, map),
            "deviceProtocols" => read_list(&mut self.device_protocols, map),
            "entitlements" => read_value(&mut self.entitlements, map),
            "fileName" => read_value(&mut self.file_name, map),
            "hasOnDemandResources" => read_value(&mut self.has_on_demand_resources, map),
            "hasPrerenderedIcon" => read_value(&mut self.has_prerendered_icon, map),
            "hasSirikit" => read_value(&mut self.has_sirikit, map),
            "includesSymbols" => read_value(&mut self.includes_symbols, map),
            "isIosBuildMacAppStoreCompatible" => {
                read_value(&mut self.is_ios_build_mac_app_store_compatible, map)
            }
            "locales" => read_list(&mut self.locales, map),
            "minimumOsVersion" => read_value(&mut self.minimum_os_version, map),
            "platformBuild" => read_value(&mut self.platform_build, map),
            "requiredCapabilities" => read_list(&mut self.required_capabilities, map),
            "sdkBuild" => read_value(&mut self.sdk_build, map),
            "supportedArchitectures" => read_list(&mut self.supported_architectures, map),
            "usesLocationServices" => read_value(&mut self.uses_location_services, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildBundleAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildBundleAttributes")
            .member("baDownloadAllowance", &self.ba_download_allowance)
            .member("baMaxInstallSize", &self.ba_max_install_size)
            .member("bundleId", &self.bundle_id)
            .member("bundleType", &self.bundle_type)
            .member("dSYMUrl", &self.d_sym_url)
            .member("deviceProtocols", &self.device_protocols)
            .member("entitlements", &self.entitlements)
            .member("fileName", &self.file_name)
            .member("hasOnDemandResources", &self.has_on_demand_resources)
            .member("hasPrerenderedIcon", &self.has_prerendered_icon)
            .member("hasSirikit", &self.has_sirikit)
            .member("includesSymbols", &self.includes_symbols)
            .member(
                "isIosBuildMacAppStoreCompatible",
                &self.is_ios_build_mac_app_store_compatible,
            )
            .member("locales", &self.locales)
            .member("minimumOsVersion", &self.minimum_os_version)
            .member("platformBuild", &self.platform_build)
            .member("requiredCapabilities", &self.required_capabilities)
            .member("sdkBuild", &self.sdk_build)
            .member("supportedArchitectures", &self.supported_architectures)
            .member("usesLocationServices", &self.uses_location_services)
            .end()
    }
}
object!(BuildBundleAttributes);

/// The relationships of [`BuildBundle`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BuildBundleRelationships {
    /// `appClipDomainCacheStatus`
    pub app_clip_domain_cache_status: ToOne<app_clip_domain_statuses::AppClipDomainStatus>,
    /// `appClipDomainDebugStatus`
    pub app_clip_domain_debug_status: ToOne<app_clip_domain_statuses::AppClipDomainStatus>,
    /// `betaAppClipInvocations`
    pub beta_app_clip_invocations: ToMany<beta_app_clip_invocations::BetaAppClipInvocation>,
    /// `buildBundleFileSizes`
    pub build_bundle_file_sizes: ToMany<build_bundle_file_sizes::BuildBundleFileSize>,
}

impl Object for BuildBundleRelationships {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "appClipDomainCacheStatus" => {
                read_relationship(&mut self.app_clip_domain_cache_status, map)
            }
            "appClipDomainDebugStatus" => {
                read_relationship(&mut self.app_clip_domain_debug_status, map)
            }
            "betaAppClipInvocations" => read_relationship(&mut self.beta_app_clip_invocations, map),
            "buildBundleFileSizes" => read_relationship(&mut self.build_bundle_file_sizes, map),
            _ => skip(map),
        }
    }
}

impl Member for BuildBundleRelationships {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BuildBundleRelationships")
            .relationship(
                "appClipDomainCacheStatus",
                &self.app_clip_domain_cache_status,
            )
            .relationship(
                "appClipDomainDebugStatus",
                &self.app_clip_domain_debug_status,
            )
            .relationship("betaAppClipInvocations", &self.beta_app_clip_invocations)
            .relationship("buildBundleFileSizes", &self.build_bundle_file_sizes)
            .end()
    }
}
object!(BuildBundleRelationships);

names! {
    /// The fields that `fields[buildBundles]` can choose.
    pub enum BuildBundleField {
        BundleId = "bundleId",
        BundleType = "bundleType",
        SdkBuild = "sdkBuild",
        PlatformBuild = "platformBuild",
        FileName = "fileName",
        HasSirikit = "hasSirikit",
        HasOnDemandResources = "hasOnDemandResources",
        HasPrerenderedIcon = "hasPrerenderedIcon",
        UsesLocationServices = "usesLocationServices",
        IsIosBuildMacAppStoreCompatible = "isIosBuildMacAppStoreCompatible",
        IncludesSymbols = "includesSymbols",
        DSymUrl = "dSYMUrl",
        SupportedArchitectures = "supportedArchitectures",
        RequiredCapabilities = "requiredCapabilities",
        DeviceProtocols = "deviceProtocols",
        Locales = "locales",
        Entitlements = "entitlements",
        BaDownloadAllowance = "baDownloadAllowance",
        BaMaxInstallSize = "baMaxInstallSize",
        MinimumOsVersion = "minimumOsVersion",
        AppClipDomainCacheStatus = "appClipDomainCacheStatus",
        AppClipDomainDebugStatus = "appClipDomainDebugStatus",
        BetaAppClipInvocations = "betaAppClipInvocations",
        BuildBundleFileSizes = "buildBundleFileSizes",
    }
}

impl Field for BuildBundleField {
    const PARAMETER: &'static str = "fields[buildBundles]";
}
