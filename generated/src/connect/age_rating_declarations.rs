// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Age rating declarations: `/v1/ageRatingDeclarations`.

use super::KidsAgeBand;
use crate::runtime::emit::*;

/// Changes one of the age rating declarations.
///
/// `PATCH /v1/ageRatingDeclarations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-ageRatingDeclarations-_id_)
pub fn update(
    id: impl Into<Id<AgeRatingDeclaration>>,
    body: AgeRatingDeclarationUpdate,
) -> Request<Document<AgeRatingDeclaration>> {
    Request::new(Method::Patch, "/v1/ageRatingDeclarations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// A resource of the type `ageRatingDeclarations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeRatingDeclaration {
    /// Which one it is, among those of its type.
    pub id: Id<AgeRatingDeclaration>,
    /// What it is.
    pub attributes: AgeRatingDeclarationAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AgeRatingDeclaration,
    "ageRatingDeclarations",
    attributes,
    links
);

/// The attributes of [`AgeRatingDeclaration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgeRatingDeclarationAttributes {
    /// `advertising`
    pub advertising: Option<bool>,
    /// `ageAssurance`
    pub age_assurance: Option<bool>,
    /// `ageRatingOverride`
    #[deprecated]
    pub age_rating_override: Option<AgeRatingDeclarationAgeRatingOverride>,
    /// `ageRatingOverrideV2`
    pub age_rating_override_v2: Option<AgeRatingDeclarationAgeRatingOverrideV2>,
    /// `alcoholTobaccoOrDrugUseOrReferences`
    pub alcohol_tobacco_or_drug_use_or_references:
        Option<AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences>,
    /// `contests`
    pub contests: Option<AgeRatingDeclarationContests>,
    /// `developerAgeRatingInfoUrl`
    pub developer_age_rating_info_url: Option<String>,
    /// `gambling`
    pub gambling: Option<bool>,
    /// `gamblingSimulated`
    pub gambling_simulated: Option<AgeRatingDeclarationGamblingSimulated>,
    /// `gracRatingClassificationNumber`
    pub grac_rating_classification_number: Option<String>,
    /// `gunsOrOtherWeapons`
    pub guns_or_other_weapons: Option<AgeRatingDeclarationGunsOrOtherWeapons>,
    /// `healthOrWellnessTopics`
    pub health_or_wellness_topics: Option<bool>,
    /// `horrorOrFearThemes`
    pub horror_or_fear_themes: Option<AgeRatingDeclarationHorrorOrFearThemes>,
    /// `kidsAgeBand`
    pub kids_age_band: Option<KidsAgeBand>,
    /// `koreaAgeRatingOverride`
    pub korea_age_rating_override: Option<AgeRatingDeclarationKoreaAgeRatingOverride>,
    /// `lootBox`
    pub loot_box: Option<bool>,
    /// `matureOrSuggestiveThemes`
    pub mature_or_suggestive_themes: Option<AgeRatingDeclarationMatureOrSuggestiveThemes>,
    /// `medicalOrTreatmentInformation`
    pub medical_or_treatment_information: Option<AgeRatingDeclarationMedicalOrTreatmentInformation>,
    /// `messagingAndChat`
    pub messaging_and_chat: Option<bool>,
    /// `parentalControls`
    pub parental_controls: Option<bool>,
    /// `profanityOrCrudeHumor`
    pub profanity_or_crude_humor: Option<AgeRatingDeclarationProfanityOrCrudeHumor>,
    /// `sexualContentGraphicAndNudity`
    pub sexual_content_graphic_and_nudity:
        Option<AgeRatingDeclarationSexualContentGraphicAndNudity>,
    /// `sexualContentOrNudity`
    pub sexual_content_or_nudity: Option<AgeRatingDeclarationSexualContentOrNudity>,
    /// `socialMedia`
    pub social_media: Option<bool>,
    /// `socialMediaAgeRestricted`
    pub social_media_age_restricted: Option<bool>,
    /// `unrestrictedWebAccess`
    pub unrestricted_web_access: Option<bool>,
    /// `userGeneratedContent`
    pub user_generated_content: Option<bool>,
    /// `violenceCartoonOrFantasy`
    pub violence_cartoon_or_fantasy: Option<AgeRatingDeclarationViolenceCartoonOrFantasy>,
    /// `violenceRealistic`
    pub violence_realistic: Option<AgeRatingDeclarationViolenceRealistic>,
    /// `violenceRealisticProlongedGraphicOrSadistic`
    pub violence_realistic_prolonged_graphic_or_sadistic:
        Option<AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic>,
}

impl Object for AgeRatingDeclarationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "advertising" => read_value(&mut self.advertising, map),
            "ageAssurance" => read_value(&mut self.age_assurance, map),
            "ageRatingOverride" => read_value(&mut self.age_rating_override, map),
            "ageRatingOverrideV2" => read_value(&mut self.age_rating_override_v2, map),
            "alcoholTobaccoOrDrugUseOrReferences" => {
                read_value(&mut self.alcohol_tobacco_or_drug_use_or_references, map)
            }
            "contests" => read_value(&mut self.contests, map),
            "developerAgeRatingInfoUrl" => read_value(&mut self.developer_age_rating_info_url, map),
            "gambling" => read_value(&mut self.gambling, map),
            "gamblingSimulated" => read_value(&mut self.gambling_simulated, map),
            "gracRatingClassificationNumber" => {
                read_value(&mut self.grac_rating_classification_number, map)
            }
            "gunsOrOtherWeapons" => read_value(&mut self.guns_or_other_weapons, map),
            "healthOrWellnessTopics" => read_value(&mut self.health_or_wellness_topics, map),
            "horrorOrFearThemes" => read_value(&mut self.horror_or_fear_themes, map),
            "kidsAgeBand" => read_value(&mut self.kids_age_band, map),
            "koreaAgeRatingOverride" => read_value(&mut self.korea_age_rating_override, map),
            "lootBox" => read_value(&mut self.loot_box, map),
            "matureOrSuggestiveThemes" => read_value(&mut self.mature_or_suggestive_themes, map),
            "medicalOrTreatmentInformation" => {
                read_value(&mut self.medical_or_treatment_information, map)
            }
            "messagingAndChat" => read_value(&mut self.messaging_and_chat, map),
            "parentalControls" => read_value(&mut self.parental_controls, map),
            "profanityOrCrudeHumor" => read_value(&mut self.profanity_or_crude_humor, map),
            "sexualContentGraphicAndNudity" => {
                read_value(&mut self.sexual_content_graphic_and_nudity, map)
            }
            "sexualContentOrNudity" => read_value(&mut self.sexual_content_or_nudity, map),
            "socialMedia" => read_value(&mut self.social_media, map),
            "socialMediaAgeRestricted" => read_value(&mut self.social_media_age_restricted, map),
            "unrestrictedWebAccess" => read_value(&mut self.unrestricted_web_access, map),
            "userGeneratedContent" => read_value(&mut self.user_generated_content, map),
            "violenceCartoonOrFantasy" => read_value(&mut self.violence_cartoon_or_fantasy, map),
            "violenceRealistic" => read_value(&mut self.violence_realistic, map),
            "violenceRealisticProlongedGraphicOrSadistic" => read_value(
                &mut self.violence_realistic_prolonged_graphic_or_sadistic,
                map,
            ),
            _ => skip(map),
        }
    }
}

impl Member for AgeRatingDeclarationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AgeRatingDeclarationAttributes")
            .member("advertising", &self.advertising)
            .member("ageAssurance", &self.age_assurance)
            .member("ageRatingOverride", &self.age_rating_override)
            .member("ageRatingOverrideV2", &self.age_rating_override_v2)
            .member(
                "alcoholTobaccoOrDrugUseOrReferences",
                &self.alcohol_tobacco_or_drug_use_or_references,
            )
            .member("contests", &self.contests)
            .member(
                "developerAgeRatingInfoUrl",
                &self.developer_age_rating_info_url,
            )
            .member("gambling", &self.gambling)
            .member("gamblingSimulated", &self.gambling_simulated)
            .member(
                "gracRatingClassificationNumber",
                &self.grac_rating_classification_number,
            )
            .member("gunsOrOtherWeapons", &self.guns_or_other_weapons)
            .member("healthOrWellnessTopics", &self.health_or_wellness_topics)
            .member("horrorOrFearThemes", &self.horror_or_fear_themes)
            .member("kidsAgeBand", &self.kids_age_band)
            .member("koreaAgeRatingOverride", &self.korea_age_rating_override)
            .member("lootBox", &self.loot_box)
            .member(
                "matureOrSuggestiveThemes",
                &self.mature_or_suggestive_themes,
            )
            .member(
                "medicalOrTreatmentInformation",
                &self.medical_or_treatment_information,
            )
            .member("messagingAndChat", &self.messaging_and_chat)
            .member("parentalControls", &self.parental_controls)
            .member("profanityOrCrudeHumor", &self.profanity_or_crude_humor)
            .member(
                "sexualContentGraphicAndNudity",
                &self.sexual_content_graphic_and_nudity,
            )
            .member("sexualContentOrNudity", &self.sexual_content_or_nudity)
            .member("socialMedia", &self.social_media)
            .member(
                "socialMediaAgeRestricted",
                &self.social_media_age_restricted,
            )
            .member("unrestrictedWebAccess", &self.unrestricted_web_access)
            .member("userGeneratedContent", &self.user_generated_content)
            .member(
                "violenceCartoonOrFantasy",
                &self.violence_cartoon_or_fantasy,
            )
            .member("violenceRealistic", &self.violence_realistic)
            .member(
                "violenceRealisticProlongedGraphicOrSadistic",
                &self.violence_realistic_prolonged_graphic_or_sadistic,
            )
            .end()
    }
}
object!(AgeRatingDeclarationAttributes);

/// Changes one `AgeRatingDeclaration`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgeRatingDeclarationUpdate(Body);

impl AgeRatingDeclarationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("ageRatingDeclarations"))
    }

    /// Sets `advertising`.
    pub fn advertising(self, advertising: bool) -> Self {
        Self(self.0.attribute("advertising", advertising))
    }

    /// Sets `ageAssurance`.
    pub fn age_assurance(self, age_assurance: bool) -> Self {
        Self(self.0.attribute("ageAssurance", age_assurance))
    }

    /// Sets `ageRatingOverride`.
    #[deprecated]
    pub fn age_rating_override(
        self,
        age_rating_override: AgeRatingDeclarationAgeRatingOverride,
    ) -> Self {
        Self(self.0.attribute("ageRatingOverride", age_rating_override))
    }

    /// Sets `ageRatingOverrideV2`.
    pub fn age_rating_override_v2(
        self,
        age_rating_override_v2: AgeRatingDeclarationAgeRatingOverrideV2,
    ) -> Self {
        Self(
            self.0
                .attribute("ageRatingOverrideV2", age_rating_override_v2),
        )
    }

    /// Sets `alcoholTobaccoOrDrugUseOrReferences`.
    pub fn alcohol_tobacco_or_drug_use_or_references(
        self,
        alcohol_tobacco_or_drug_use_or_references: AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences,
    ) -> Self {
        Self(self.0.attribute(
            "alcoholTobaccoOrDrugUseOrReferences",
            alcohol_tobacco_or_drug_use_or_references,
        ))
    }

    /// Sets `contests`.
    pub fn contests(self, contests: AgeRatingDeclarationContests) -> Self {
        Self(self.0.attribute("contests", contests))
    }

    /// Sets `developerAgeRatingInfoUrl`.
    pub fn developer_age_rating_info_url(
        self,
        developer_age_rating_info_url: impl Into<String>,
    ) -> Self {
        Self(self.0.attribute(
            "developerAgeRatingInfoUrl",
            developer_age_rating_info_url.into(),
        ))
    }

    /// Sets `gambling`.
    pub fn gambling(self, gambling: bool) -> Self {
        Self(self.0.attribute("gambling", gambling))
    }

    /// Sets `gamblingSimulated`.
    pub fn gambling_simulated(
        self,
        gambling_simulated: AgeRatingDeclarationGamblingSimulated,
    ) -> Self {
        Self(self.0.attribute("gamblingSimulated", gambling_simulated))
    }

    /// Sets `gracRatingClassificationNumber`.
    pub fn grac_rating_classification_number(
        self,
        grac_rating_classification_number: impl Into<String>,
    ) -> Self {
        Self(self.0.attribute(
            "gracRatingClassificationNumber",
            grac_rating_classification_number.into(),
        ))
    }

    /// Sets `gunsOrOtherWeapons`.
    pub fn guns_or_other_weapons(
        self,
        guns_or_other_weapons: AgeRatingDeclarationGunsOrOtherWeapons,
    ) -> Self {
        Self(
            self.0
                .attribute("gunsOrOtherWeapons", guns_or_other_weapons),
        )
    }

    /// Sets `healthOrWellnessTopics`.
    pub fn health_or_wellness_topics(self, health_or_wellness_topics: bool) -> Self {
        Self(
            self.0
                .attribute("healthOrWellnessTopics", health_or_wellness_topics),
        )
    }

    /// Sets `horrorOrFearThemes`.
    pub fn horror_or_fear_themes(
        self,
        horror_or_fear_themes: AgeRatingDeclarationHorrorOrFearThemes,
    ) -> Self {
        Self(
            self.0
                .attribute("horrorOrFearThemes", horror_or_fear_themes),
        )
    }

    /// Sets `kidsAgeBand`.
    pub fn kids_age_band(self, kids_age_band: KidsAgeBand) -> Self {
        Self(self.0.attribute("kidsAgeBand", kids_age_band))
    }

    /// Sets `koreaAgeRatingOverride`.
    pub fn korea_age_rating_override(
        self,
        korea_age_rating_override: AgeRatingDeclarationKoreaAgeRatingOverride,
    ) -> Self {
        Self(
            self.0
                .attribute("koreaAgeRatingOverride", korea_age_rating_override),
        )
    }

    /// Sets `lootBox`.
    pub fn loot_box(self, loot_box: bool) -> Self {
        Self(self.0.attribute("lootBox", loot_box))
    }

    /// Sets `matureOrSuggestiveThemes`.
    pub fn mature_or_suggestive_themes(
        self,
        mature_or_suggestive_themes: AgeRatingDeclarationMatureOrSuggestiveThemes,
    ) -> Self {
        Self(
            self.0
                .attribute("matureOrSuggestiveThemes", mature_or_suggestive_themes),
        )
    }

    /// Sets `medicalOrTreatmentInformation`.
    pub fn medical_or_treatment_information(
        self,
        medical_or_treatment_information: AgeRatingDeclarationMedicalOrTreatmentInformation,
    ) -> Self {
        Self(self.0.attribute(
            "medicalOrTreatmentInformation",
            medical_or_treatment_information,
        ))
    }

    /// Sets `messagingAndChat`.
    pub fn messaging_and_chat(self, messaging_and_chat: bool) -> Self {
        Self(self.0.attribute("messagingAndChat", messaging_and_chat))
    }

    /// Sets `parentalControls`.
    pub fn parental_controls(self, parental_controls: bool) -> Self {
        Self(self.0.attribute("parentalControls", parental_controls))
    }

    /// Sets `profanityOrCrudeHumor`.
    pub fn profanity_or_crude_humor(
        self,
        profanity_or_crude_humor: AgeRatingDeclarationProfanityOrCrudeHumor,
    ) -> Self {
        Self(
            self.0
                .attribute("profanityOrCrudeHumor", profanity_or_crude_humor),
        )
    }

    /// Sets `sexualContentGraphicAndNudity`.
    pub fn sexual_content_graphic_and_nudity(
        self,
        sexual_content_graphic_and_nudity: AgeRatingDeclarationSexualContentGraphicAndNudity,
    ) -> Self {
        Self(self.0.attribute(
            "sexualContentGraphicAndNudity",
            sexual_content_graphic_and_nudity,
        ))
    }

    /// Sets `sexualContentOrNudity`.
    pub fn sexual_content_or_nudity(
        self,
        sexual_content_or_nudity: AgeRatingDeclarationSexualContentOrNudity,
    ) -> Self {
        Self(
            self.0
                .attribute("sexualContentOrNudity", sexual_content_or_nudity),
        )
    }

    /// Sets `socialMedia`.
    pub fn social_media(self, social_media: bool) -> Self {
        Self(self.0.attribute("socialMedia", social_media))
    }

    /// Sets `socialMediaAgeRestricted`.
    pub fn social_media_age_restricted(self, social_media_age_restricted: bool) -> Self {
        Self(
            self.0
                .attribute("socialMediaAgeRestricted", social_media_age_restricted),
        )
    }

    /// Sets `unrestrictedWebAccess`.
    pub fn unrestricted_web_access(self, unrestricted_web_access: bool) -> Self {
        Self(
            self.0
                .attribute("unrestrictedWebAccess", unrestricted_web_access),
        )
    }

    /// Sets `userGeneratedContent`.
    pub fn user_generated_content(self, user_generated_content: bool) -> Self {
        Self(
            self.0
                .attribute("userGeneratedContent", user_generated_content),
        )
    }

    /// Sets `violenceCartoonOrFantasy`.
    pub fn violence_cartoon_or_fantasy(
        self,
        violence_cartoon_or_fantasy: AgeRatingDeclarationViolenceCartoonOrFantasy,
    ) -> Self {
        Self(
            self.0
                .attribute("violenceCartoonOrFantasy", violence_cartoon_or_fantasy),
        )
    }

    /// Sets `violenceRealistic`.
    pub fn violence_realistic(
        self,
        violence_realistic: AgeRatingDeclarationViolenceRealistic,
    ) -> Self {
        Self(self.0.attribute("violenceRealistic", violence_realistic))
    }

    /// Sets `violenceRealisticProlongedGraphicOrSadistic`.
    pub fn violence_realistic_prolonged_graphic_or_sadistic(
        self,
        violence_realistic_prolonged_graphic_or_sadistic: AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic,
    ) -> Self {
        Self(self.0.attribute(
            "violenceRealisticProlongedGraphicOrSadistic",
            violence_realistic_prolonged_graphic_or_sadistic,
        ))
    }

    /// Sends null for `advertising`.
    pub fn clear_advertising(self) -> Self {
        Self(self.0.clear_attribute("advertising"))
    }

    /// Sends null for `ageAssurance`.
    pub fn clear_age_assurance(self) -> Self {
        Self(self.0.clear_attribute("ageAssurance"))
    }

    /// Sends null for `ageRatingOverride`.
    #[deprecated]
    pub fn clear_age_rating_override(self) -> Self {
        Self(self.0.clear_attribute("ageRatingOverride"))
    }

    /// Sends null for `ageRatingOverrideV2`.
    pub fn clear_age_rating_override_v2(self) -> Self {
        Self(self.0.clear_attribute("ageRatingOverrideV2"))
    }

    /// Sends null for `alcoholTobaccoOrDrugUseOrReferences`.
    pub fn clear_alcohol_tobacco_or_drug_use_or_references(self) -> Self {
        Self(
            self.0
                .clear_attribute("alcoholTobaccoOrDrugUseOrReferences"),
        )
    }

    /// Sends null for `contests`.
    pub fn clear_contests(self) -> Self {
        Self(self.0.clear_attribute("contests"))
    }

    /// Sends null for `developerAgeRatingInfoUrl`.
    pub fn clear_developer_age_rating_info_url(self) -> Self {
        Self(self.0.clear_attribute("developerAgeRatingInfoUrl"))
    }

    /// Sends null for `gambling`.
    pub fn clear_gambling(self) -> Self {
        Self(self.0.clear_attribute("gambling"))
    }

    /// Sends null for `gamblingSimulated`.
    pub fn clear_gambling_simulated(self) -> Self {
        Self(self.0.clear_attribute("gamblingSimulated"))
    }

    /// Sends null for `gracRatingClassificationNumber`.
    pub fn clear_grac_rating_classification_number(self) -> Self {
        Self(self.0.clear_attribute("gracRatingClassificationNumber"))
    }

    /// Sends null for `gunsOrOtherWeapons`.
    pub fn clear_guns_or_other_weapons(self) -> Self {
        Self(self.0.clear_attribute("gunsOrOtherWeapons"))
    }

    /// Sends null for `healthOrWellnessTopics`.
    pub fn clear_health_or_wellness_topics(self) -> Self {
        Self(self.0.clear_attribute("healthOrWellnessTopics"))
    }

    /// Sends null for `horrorOrFearThemes`.
    pub fn clear_horror_or_fear_themes(self) -> Self {
        Self(self.0.clear_attribute("horrorOrFearThemes"))
    }

    /// Sends null for `kidsAgeBand`.
    pub fn clear_kids_age_band(self) -> Self {
        Self(self.0.clear_attribute("kidsAgeBand"))
    }

    /// Sends null for `koreaAgeRatingOverride`.
    pub fn clear_korea_age_rating_override(self) -> Self {
        Self(self.0.clear_attribute("koreaAgeRatingOverride"))
    }

    /// Sends null for `lootBox`.
    pub fn clear_loot_box(self) -> Self {
        Self(self.0.clear_attribute("lootBox"))
    }

    /// Sends null for `matureOrSuggestiveThemes`.
    pub fn clear_mature_or_suggestive_themes(self) -> Self {
        Self(self.0.clear_attribute("matureOrSuggestiveThemes"))
    }

    /// Sends null for `medicalOrTreatmentInformation`.
    pub fn clear_medical_or_treatment_information(self) -> Self {
        Self(self.0.clear_attribute("medicalOrTreatmentInformation"))
    }

    /// Sends null for `messagingAndChat`.
    pub fn clear_messaging_and_chat(self) -> Self {
        Self(self.0.clear_attribute("messagingAndChat"))
    }

    /// Sends null for `parentalControls`.
    pub fn clear_parental_controls(self) -> Self {
        Self(self.0.clear_attribute("parentalControls"))
    }

    /// Sends null for `profanityOrCrudeHumor`.
    pub fn clear_profanity_or_crude_humor(self) -> Self {
        Self(self.0.clear_attribute("profanityOrCrudeHumor"))
    }

    /// Sends null for `sexualContentGraphicAndNudity`.
    pub fn clear_sexual_content_graphic_and_nudity(self) -> Self {
        Self(self.0.clear_attribute("sexualContentGraphicAndNudity"))
    }

    /// Sends null for `sexualContentOrNudity`.
    pub fn clear_sexual_content_or_nudity(self) -> Self {
        Self(self.0.clear_attribute("sexualContentOrNudity"))
    }

    /// Sends null for `socialMedia`.
    pub fn clear_social_media(self) -> Self {
        Self(self.0.clear_attribute("socialMedia"))
    }

    /// Sends null for `socialMediaAgeRestricted`.
    pub fn clear_social_media_age_restricted(self) -> Self {
        Self(self.0.clear_attribute("socialMediaAgeRestricted"))
    }

    /// Sends null for `unrestrictedWebAccess`.
    pub fn clear_unrestricted_web_access(self) -> Self {
        Self(self.0.clear_attribute("unrestrictedWebAccess"))
    }

    /// Sends null for `userGeneratedContent`.
    pub fn clear_user_generated_content(self) -> Self {
        Self(self.0.clear_attribute("userGeneratedContent"))
    }

    /// Sends null for `violenceCartoonOrFantasy`.
    pub fn clear_violence_cartoon_or_fantasy(self) -> Self {
        Self(self.0.clear_attribute("violenceCartoonOrFantasy"))
    }

    /// Sends null for `violenceRealistic`.
    pub fn clear_violence_realistic(self) -> Self {
        Self(self.0.clear_attribute("violenceRealistic"))
    }

    /// Sends null for `violenceRealisticProlongedGraphicOrSadistic`.
    pub fn clear_violence_realistic_prolonged_graphic_or_sadistic(self) -> Self {
        Self(
            self.0
                .clear_attribute("violenceRealisticProlongedGraphicOrSadistic"),
        )
    }
}
body!(AgeRatingDeclarationUpdate, default);

values! {
    /// Values of `ageRatingOverride`.
    pub enum AgeRatingDeclarationAgeRatingOverride {
        None = "NONE",
        NinePlus = "NINE_PLUS",
        ThirteenPlus = "THIRTEEN_PLUS",
        SixteenPlus = "SIXTEEN_PLUS",
        SeventeenPlus = "SEVENTEEN_PLUS",
        Unrated = "UNRATED",
    }
}

values! {
    /// Values of `ageRatingOverrideV2`.
    pub enum AgeRatingDeclarationAgeRatingOverrideV2 {
        None = "NONE",
        NinePlus = "NINE_PLUS",
        ThirteenPlus = "THIRTEEN_PLUS",
        SixteenPlus = "SIXTEEN_PLUS",
        EighteenPlus = "EIGHTEEN_PLUS",
        Unrated = "UNRATED",
    }
}

values! {
    /// Values of `alcoholTobaccoOrDrugUseOrReferences`.
    pub enum AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `contests`.
    pub enum AgeRatingDeclarationContests {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `gamblingSimulated`.
    pub enum AgeRatingDeclarationGamblingSimulated {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `gunsOrOtherWeapons`.
    pub enum AgeRatingDeclarationGunsOrOtherWeapons {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `horrorOrFearThemes`.
    pub enum AgeRatingDeclarationHorrorOrFearThemes {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `koreaAgeRatingOverride`.
    pub enum AgeRatingDeclarationKoreaAgeRatingOverride {
        None = "NONE",
        All = "ALL",
        TwelvePlus = "TWELVE_PLUS",
        FifteenPlus = "FIFTEEN_PLUS",
        NineteenPlus = "NINETEEN_PLUS",
    }
}

values! {
    /// Values of `matureOrSuggestiveThemes`.
    pub enum AgeRatingDeclarationMatureOrSuggestiveThemes {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `medicalOrTreatmentInformation`.
    pub enum AgeRatingDeclarationMedicalOrTreatmentInformation {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `profanityOrCrudeHumor`.
    pub enum AgeRatingDeclarationProfanityOrCrudeHumor {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `sexualContentGraphicAndNudity`.
    pub enum AgeRatingDeclarationSexualContentGraphicAndNudity {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `sexualContentOrNudity`.
    pub enum AgeRatingDeclarationSexualContentOrNudity {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `violenceCartoonOrFantasy`.
    pub enum AgeRatingDeclarationViolenceCartoonOrFantasy {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `violenceRealistic`.
    pub enum AgeRatingDeclarationViolenceRealistic {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

values! {
    /// Values of `violenceRealisticProlongedGraphicOrSadistic`.
    pub enum AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic {
        None = "NONE",
        InfrequentOrMild = "INFREQUENT_OR_MILD",
        FrequentOrIntense = "FREQUENT_OR_INTENSE",
        Infrequent = "INFREQUENT",
        Frequent = "FREQUENT",
    }
}

names! {
    /// The fields that `fields[ageRatingDeclarations]` can choose.
    pub enum AgeRatingDeclarationField {
        Advertising = "advertising",
        AlcoholTobaccoOrDrugUseOrReferences = "alcoholTobaccoOrDrugUseOrReferences",
        Contests = "contests",
        Gambling = "gambling",
        GamblingSimulated = "gamblingSimulated",
        GunsOrOtherWeapons = "gunsOrOtherWeapons",
        HealthOrWellnessTopics = "healthOrWellnessTopics",
        KidsAgeBand = "kidsAgeBand",
        LootBox = "lootBox",
        MedicalOrTreatmentInformation = "medicalOrTreatmentInformation",
        MessagingAndChat = "messagingAndChat",
        ParentalControls = "parentalControls",
        ProfanityOrCrudeHumor = "profanityOrCrudeHumor",
        AgeAssurance = "ageAssurance",
        SexualContentGraphicAndNudity = "sexualContentGraphicAndNudity",
        SexualContentOrNudity = "sexualContentOrNudity",
        SocialMedia = "socialMedia",
        SocialMediaAgeRestricted = "socialMediaAgeRestricted",
        HorrorOrFearThemes = "horrorOrFearThemes",
        MatureOrSuggestiveThemes = "matureOrSuggestiveThemes",
        UnrestrictedWebAccess = "unrestrictedWebAccess",
        UserGeneratedContent = "userGeneratedContent",
        ViolenceCartoonOrFantasy = "violenceCartoonOrFantasy",
        ViolenceRealisticProlongedGraphicOrSadistic = "violenceRealisticProlongedGraphicOrSadistic",
        ViolenceRealistic = "violenceRealistic",
        AgeRatingOverride = "ageRatingOverride",
        AgeRatingOverrideV2 = "ageRatingOverrideV2",
        KoreaAgeRatingOverride = "koreaAgeRatingOverride",
        GracRatingClassificationNumber = "gracRatingClassificationNumber",
        DeveloperAgeRatingInfoUrl = "developerAgeRatingInfoUrl",
    }
}

impl Field for AgeRatingDeclarationField {
    const PARAMETER: &'static str = "fields[ageRatingDeclarations]";
}
