// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Beta recruitment criterion compatible build checks.

use crate::runtime::emit::*;

/// A resource of the type `betaRecruitmentCriterionCompatibleBuildChecks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaRecruitmentCriterionCompatibleBuildCheck {
    /// Which one it is, among those of its type.
    pub id: Id<BetaRecruitmentCriterionCompatibleBuildCheck>,
    /// What it is.
    pub attributes: BetaRecruitmentCriterionCompatibleBuildCheckAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    BetaRecruitmentCriterionCompatibleBuildCheck,
    "betaRecruitmentCriterionCompatibleBuildChecks",
    attributes,
    links
);

/// The attributes of [`BetaRecruitmentCriterionCompatibleBuildCheck`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BetaRecruitmentCriterionCompatibleBuildCheckAttributes {
    /// `hasCompatibleBuild`
    pub has_compatible_build: Option<bool>,
}

impl Object for BetaRecruitmentCriterionCompatibleBuildCheckAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "hasCompatibleBuild" => read_value(&mut self.has_compatible_build, map),
            _ => skip(map),
        }
    }
}

impl Member for BetaRecruitmentCriterionCompatibleBuildCheckAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("BetaRecruitmentCriterionCompatibleBuildCheckAttributes")
            .member("hasCompatibleBuild", &self.has_compatible_build)
            .end()
    }
}
object!(BetaRecruitmentCriterionCompatibleBuildCheckAttributes);

names! {
    /// The fields that `fields[betaRecruitmentCriterionCompatibleBuildChecks]` can choose.
    pub enum BetaRecruitmentCriterionCompatibleBuildCheckField {
        HasCompatibleBuild = "hasCompatibleBuild",
    }
}

impl Field for BetaRecruitmentCriterionCompatibleBuildCheckField {
    const PARAMETER: &'static str = "fields[betaRecruitmentCriterionCompatibleBuildChecks]";
}
