// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta recruitment criterion options: `/v1/betaRecruitmentCriterionOptions`.

use super::DeviceFamily;
use crate::runtime::emit::*;

/// Lists beta recruitment criterion options.
///
/// `GET /v1/betaRecruitmentCriterionOptions`
///
/// At most 200 on a page.
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-betaRecruitmentCriterionOptions)
pub fn list() -> Request<Page<BetaRecruitmentCriterionOption>, ListQuery> {
    Request::new(Method::Get, "/v1/betaRecruitmentCriterionOptions").limited(200)
}

/// The parameters of [`list`](fn@list).
pub enum ListQuery {}
impl Query for ListQuery {
    type Joins = Only<BetaRecruitmentCriterionOptionField>;
}

/// A resource of the type `betaRecruitmentCriterionOptions`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaRecruitmentCriterionOption {
    /// Which one it is, among those of its type.
    pub id: Id<BetaRecruitmentCriterionOption>,
    /// What it is.
    pub attributes: BetaRecruitmentCriterionOptionAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaRecruitmentCriterionOption,
    "betaRecruitmentCriterionOptions",
    attributes,
    links
);

/// The attributes of [`BetaRecruitmentCriterionOption`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaRecruitmentCriterionOptionAttributes {
    /// `deviceFamilyOsVersions`
    pub device_family_os_versions: Option<Vec<BetaRecruitmentCriterionOptionDeviceFamilyOsVersion>>,
}

impl Object for BetaRecruitmentCriterionOptionAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceFamilyOsVersions" => read_list(&mut self.device_family_os_versions, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaRecruitmentCriterionOptionAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaRecruitmentCriterionOptionAttributes")
            .member("deviceFamilyOsVersions", &self.device_family_os_versions)
            .end()
    }
}
object!(BetaRecruitmentCriterionOptionAttributes);

/// What `deviceFamilyOsVersion` holds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaRecruitmentCriterionOptionDeviceFamilyOsVersion {
    /// `deviceFamily`
    pub device_family: Option<DeviceFamily>,
    /// `osVersions`
    pub os_versions: Option<Vec<String>>,
}

impl Object for BetaRecruitmentCriterionOptionDeviceFamilyOsVersion {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceFamily" => read_value(&mut self.device_family, map),
            "osVersions" => read_list(&mut self.os_versions, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaRecruitmentCriterionOptionDeviceFamilyOsVersion {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaRecruitmentCriterionOptionDeviceFamilyOsVersion")
            .member("deviceFamily", &self.device_family)
            .member("osVersions", &self.os_versions)
            .end()
    }
}
object!(BetaRecruitmentCriterionOptionDeviceFamilyOsVersion);

names! {
    /// The fields that `fields[betaRecruitmentCriterionOptions]` can choose.
    pub enum BetaRecruitmentCriterionOptionField {
        DeviceFamilyOsVersions = "deviceFamilyOsVersions",
    }
}

impl Field for BetaRecruitmentCriterionOptionField {
    const PARAMETER: &'static str = "fields[betaRecruitmentCriterionOptions]";
}
