// Written by `cargo xtask codegen` from the description in `spec/`; not edited by hand.
//! Accessibility declarations: `/v1/accessibilityDeclarations`.

use super::{DeviceFamily, apps};
use crate::runtime::emit::*;

/// Reads one of the accessibility declarations.
///
/// `GET /v1/accessibilityDeclarations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/get-v1-accessibilityDeclarations-_id_)
pub fn get(
    id: impl Into<Id<AccessibilityDeclaration>>,
) -> Request<Document<AccessibilityDeclaration>, GetQuery> {
    Request::new(Method::Get, "/v1/accessibilityDeclarations/{id}").path("id", id.into())
}

/// Creates one of the accessibility declarations.
///
/// `POST /v1/accessibilityDeclarations`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/post-v1-accessibilityDeclarations)
pub fn create(body: AccessibilityDeclarationCreate) -> Request<Document<AccessibilityDeclaration>> {
    Request::new(Method::Post, "/v1/accessibilityDeclarations").body(body)
}

/// Changes one of the accessibility declarations.
///
/// `PATCH /v1/accessibilityDeclarations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-accessibilityDeclarations-_id_)
pub fn update(
    id: impl Into<Id<AccessibilityDeclaration>>,
    body: AccessibilityDeclarationUpdate,
) -> Request<Document<AccessibilityDeclaration>> {
    Request::new(Method::Patch, "/v1/accessibilityDeclarations/{id}").path_and_body(
        "id",
        id.into(),
        body,
    )
}

/// Deletes one of the accessibility declarations.
///
/// `DELETE /v1/accessibilityDeclarations/{id}`
///
/// [Apple's page](https://developer.apple.com/documentation/appstoreconnectapi/delete-v1-accessibilityDeclarations-_id_)
pub fn delete(id: impl Into<Id<AccessibilityDeclaration>>) -> Request<()> {
    Request::new(Method::Delete, "/v1/accessibilityDeclarations/{id}").path("id", id.into())
}

/// The parameters of [`get`](fn@get).
pub enum GetQuery {}
impl Query for GetQuery {
    type Joins = Only<AccessibilityDeclarationField>;
}

/// A resource of the type `accessibilityDeclarations`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessibilityDeclaration {
    /// Which one it is, among those of its type.
    pub id: Id<AccessibilityDeclaration>,
    /// What it is.
    pub attributes: AccessibilityDeclarationAttributes,
    /// Where it is.
    pub links: Links,
}
resource!(
    AccessibilityDeclaration,
    "accessibilityDeclarations",
    attributes,
    links
);

/// The attributes of [`AccessibilityDeclaration`].
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessibilityDeclarationAttributes {
    /// `deviceFamily`
    pub device_family: Option<DeviceFamily>,
    /// `state`
    pub state: Option<AccessibilityDeclarationState>,
    /// `supportsAudioDescriptions`
    pub supports_audio_descriptions: Option<bool>,
    /// `supportsCaptions`
    pub supports_captions: Option<bool>,
    /// `supportsDarkInterface`
    pub supports_dark_interface: Option<bool>,
    /// `supportsDifferentiateWithoutColorAlone`
    pub supports_differentiate_without_color_alone: Option<bool>,
    /// `supportsLargerText`
    pub supports_larger_text: Option<bool>,
    /// `supportsReducedMotion`
    pub supports_reduced_motion: Option<bool>,
    /// `supportsSufficientContrast`
    pub supports_sufficient_contrast: Option<bool>,
    /// `supportsVoiceControl`
    pub supports_voice_control: Option<bool>,
    /// `supportsVoiceover`
    pub supports_voiceover: Option<bool>,
}

impl Object for AccessibilityDeclarationAttributes {
    fn member<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<(), A::Error> {
        match key {
            "deviceFamily" => read_value(&mut self.device_family, map),
            "state" => read_value(&mut self.state, map),
            "supportsAudioDescriptions" => read_value(&mut self.supports_audio_descriptions, map),
            "supportsCaptions" => read_value(&mut self.supports_captions, map),
            "supportsDarkInterface" => read_value(&mut self.supports_dark_interface, map),
            "supportsDifferentiateWithoutColorAlone" => {
                read_value(&mut self.supports_differentiate_without_color_alone, map)
            }
            "supportsLargerText" => read_value(&mut self.supports_larger_text, map),
            "supportsReducedMotion" => read_value(&mut self.supports_reduced_motion, map),
            "supportsSufficientContrast" => read_value(&mut self.supports_sufficient_contrast, map),
            "supportsVoiceControl" => read_value(&mut self.supports_voice_control, map),
            "supportsVoiceover" => read_value(&mut self.supports_voiceover, map),
            _ => skip(map),
        }
    }
}

impl Member for AccessibilityDeclarationAttributes {
    #[inline]
    fn view(&self) -> View<'_> {
        View::object("AccessibilityDeclarationAttributes")
            .member("deviceFamily", &self.device_family)
            .member("state", &self.state)
            .member(
                "supportsAudioDescriptions",
                &self.supports_audio_descriptions,
            )
            .member("supportsCaptions", &self.supports_captions)
            .member("supportsDarkInterface", &self.supports_dark_interface)
            .member(
                "supportsDifferentiateWithoutColorAlone",
                &self.supports_differentiate_without_color_alone,
            )
            .member("supportsLargerText", &self.supports_larger_text)
            .member("supportsReducedMotion", &self.supports_reduced_motion)
            .member(
                "supportsSufficientContrast",
                &self.supports_sufficient_contrast,
            )
            .member("supportsVoiceControl", &self.supports_voice_control)
            .member("supportsVoiceover", &self.supports_voiceover)
            .end()
    }
}
object!(AccessibilityDeclarationAttributes);

/// Creates one `AccessibilityDeclaration`; what is not set is not sent.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AccessibilityDeclarationCreate(Body);

impl AccessibilityDeclarationCreate {
    /// With what is required.
    pub fn new(device_family: DeviceFamily, app: impl Into<Id<apps::App>>) -> Self {
        Self(
            Body::new("accessibilityDeclarations")
                .with_attributes()
                .with_relationships()
                .attribute("deviceFamily", device_family)
                .to_one::<apps::App>("app", "apps", app.into()),
        )
    }

    /// Sets `supportsAudioDescriptions`.
    pub fn supports_audio_descriptions(self, supports_audio_descriptions: bool) -> Self {
        Self(
            self.0
                .attribute("supportsAudioDescriptions", supports_audio_descriptions),
        )
    }

    /// Sets `supportsCaptions`.
    pub fn supports_captions(self, supports_captions: bool) -> Self {
        Self(self.0.attribute("supportsCaptions", supports_captions))
    }

    /// Sets `supportsDarkInterface`.
    pub fn supports_dark_interface(self, supports_dark_interface: bool) -> Self {
        Self(
            self.0
                .attribute("supportsDarkInterface", supports_dark_interface),
        )
    }

    /// Sets `supportsDifferentiateWithoutColorAlone`.
    pub fn supports_differentiate_without_color_alone(
        self,
        supports_differentiate_without_color_alone: bool,
    ) -> Self {
        Self(self.0.attribute(
            "supportsDifferentiateWithoutColorAlone",
            supports_differentiate_without_color_alone,
        ))
    }

    /// Sets `supportsLargerText`.
    pub fn supports_larger_text(self, supports_larger_text: bool) -> Self {
        Self(self.0.attribute("supportsLargerText", supports_larger_text))
    }

    /// Sets `supportsReducedMotion`.
    pub fn supports_reduced_motion(self, supports_reduced_motion: bool) -> Self {
        Self(
            self.0
                .attribute("supportsReducedMotion", supports_reduced_motion),
        )
    }

    /// Sets `supportsSufficientContrast`.
    pub fn supports_sufficient_contrast(self, supports_sufficient_contrast: bool) -> Self {
        Self(
            self.0
                .attribute("supportsSufficientContrast", supports_sufficient_contrast),
        )
    }

    /// Sets `supportsVoiceControl`.
    pub fn supports_voice_control(self, supports_voice_control: bool) -> Self {
        Self(
            self.0
                .attribute("supportsVoiceControl", supports_voice_control),
        )
    }

    /// Sets `supportsVoiceover`.
    pub fn supports_voiceover(self, supports_voiceover: bool) -> Self {
        Self(self.0.attribute("supportsVoiceover", supports_voiceover))
    }

    /// Sends null for `supportsAudioDescriptions`.
    pub fn clear_supports_audio_descriptions(self) -> Self {
        Self(self.0.clear_attribute("supportsAudioDescriptions"))
    }

    /// Sends null for `supportsCaptions`.
    pub fn clear_supports_captions(self) -> Self {
        Self(self.0.clear_attribute("supportsCaptions"))
    }

    /// Sends null for `supportsDarkInterface`.
    pub fn clear_supports_dark_interface(self) -> Self {
        Self(self.0.clear_attribute("supportsDarkInterface"))
    }

    /// Sends null for `supportsDifferentiateWithoutColorAlone`.
    pub fn clear_supports_differentiate_without_color_alone(self) -> Self {
        Self(
            self.0
                .clear_attribute("supportsDifferentiateWithoutColorAlone"),
        )
    }

    /// Sends null for `supportsLargerText`.
    pub fn clear_supports_larger_text(self) -> Self {
        Self(self.0.clear_attribute("supportsLargerText"))
    }

    /// Sends null for `supportsReducedMotion`.
    pub fn clear_supports_reduced_motion(self) -> Self {
        Self(self.0.clear_attribute("supportsReducedMotion"))
    }

    /// Sends null for `supportsSufficientContrast`.
    pub fn clear_supports_sufficient_contrast(self) -> Self {
        Self(self.0.clear_attribute("supportsSufficientContrast"))
    }

    /// Sends null for `supportsVoiceControl`.
    pub fn clear_supports_voice_control(self) -> Self {
        Self(self.0.clear_attribute("supportsVoiceControl"))
    }

    /// Sends null for `supportsVoiceover`.
    pub fn clear_supports_voiceover(self) -> Self {
        Self(self.0.clear_attribute("supportsVoiceover"))
    }
}
body!(AccessibilityDeclarationCreate);

/// Changes one `AccessibilityDeclaration`; what is not set stays as it is.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AccessibilityDeclarationUpdate(Body);

impl AccessibilityDeclarationUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self(Body::new("accessibilityDeclarations"))
    }

    /// Sets `publish`.
    pub fn publish(self, publish: bool) -> Self {
        Self(self.0.attribute("publish", publish))
    }

    /// Sets `supportsAudioDescriptions`.
    pub fn supports_audio_descriptions(self, supports_audio_descriptions: bool) -> Self {
        Self(
            self.0
                .attribute("supportsAudioDescriptions", supports_audio_descriptions),
        )
    }

    /// Sets `supportsCaptions`.
    pub fn supports_captions(self, supports_captions: bool) -> Self {
        Self(self.0.attribute("supportsCaptions", supports_captions))
    }

    /// Sets `supportsDarkInterface`.
    pub fn supports_dark_interface(self, supports_dark_interface: bool) -> Self {
        Self(
            self.0
                .attribute("supportsDarkInterface", supports_dark_interface),
        )
    }

    /// Sets `supportsDifferentiateWithoutColorAlone`.
    pub fn supports_differentiate_without_color_alone(
        self,
        supports_differentiate_without_color_alone: bool,
    ) -> Self {
        Self(self.0.attribute(
            "supportsDifferentiateWithoutColorAlone",
            supports_differentiate_without_color_alone,
        ))
    }

    /// Sets `supportsLargerText`.
    pub fn supports_larger_text(self, supports_larger_text: bool) -> Self {
        Self(self.0.attribute("supportsLargerText", supports_larger_text))
    }

    /// Sets `supportsReducedMotion`.
    pub fn supports_reduced_motion(self, supports_reduced_motion: bool) -> Self {
        Self(
            self.0
                .attribute("supportsReducedMotion", supports_reduced_motion),
        )
    }

    /// Sets `supportsSufficientContrast`.
    pub fn supports_sufficient_contrast(self, supports_sufficient_contrast: bool) -> Self {
        Self(
            self.0
                .attribute("supportsSufficientContrast", supports_sufficient_contrast),
        )
    }

    /// Sets `supportsVoiceControl`.
    pub fn supports_voice_control(self, supports_voice_control: bool) -> Self {
        Self(
            self.0
                .attribute("supportsVoiceControl", supports_voice_control),
        )
    }

    /// Sets `supportsVoiceover`.
    pub fn supports_voiceover(self, supports_voiceover: bool) -> Self {
        Self(self.0.attribute("supportsVoiceover", supports_voiceover))
    }

    /// Sends null for `publish`.
    pub fn clear_publish(self) -> Self {
        Self(self.0.clear_attribute("publish"))
    }

    /// Sends null for `supportsAudioDescriptions`.
    pub fn clear_supports_audio_descriptions(self) -> Self {
        Self(self.0.clear_attribute("supportsAudioDescriptions"))
    }

    /// Sends null for `supportsCaptions`.
    pub fn clear_supports_captions(self) -> Self {
        Self(self.0.clear_attribute("supportsCaptions"))
    }

    /// Sends null for `supportsDarkInterface`.
    pub fn clear_supports_dark_interface(self) -> Self {
        Self(self.0.clear_attribute("supportsDarkInterface"))
    }

    /// Sends null for `supportsDifferentiateWithoutColorAlone`.
    pub fn clear_supports_differentiate_without_color_alone(self) -> Self {
        Self(
            self.0
                .clear_attribute("supportsDifferentiateWithoutColorAlone"),
        )
    }

    /// Sends null for `supportsLargerText`.
    pub fn clear_supports_larger_text(self) -> Self {
        Self(self.0.clear_attribute("supportsLargerText"))
    }

    /// Sends null for `supportsReducedMotion`.
    pub fn clear_supports_reduced_motion(self) -> Self {
        Self(self.0.clear_attribute("supportsReducedMotion"))
    }

    /// Sends null for `supportsSufficientContrast`.
    pub fn clear_supports_sufficient_contrast(self) -> Self {
        Self(self.0.clear_attribute("supportsSufficientContrast"))
    }

    /// Sends null for `supportsVoiceControl`.
    pub fn clear_supports_voice_control(self) -> Self {
        Self(self.0.clear_attribute("supportsVoiceControl"))
    }

    /// Sends null for `supportsVoiceover`.
    pub fn clear_supports_voiceover(self) -> Self {
        Self(self.0.clear_attribute("supportsVoiceover"))
    }
}
body!(AccessibilityDeclarationUpdate, default);

values! {
    /// Values of `state`.
    pub enum AccessibilityDeclarationState {
        Draft = "DRAFT",
        Published = "PUBLISHED",
        Replaced = "REPLACED",
    }
}

names! {
    /// The fields that `fields[accessibilityDeclarations]` can choose.
    pub enum AccessibilityDeclarationField {
        DeviceFamily = "deviceFamily",
        State = "state",
        SupportsAudioDescriptions = "supportsAudioDescriptions",
        SupportsCaptions = "supportsCaptions",
        SupportsDarkInterface = "supportsDarkInterface",
        SupportsDifferentiateWithoutColorAlone = "supportsDifferentiateWithoutColorAlone",
        SupportsLargerText = "supportsLargerText",
        SupportsReducedMotion = "supportsReducedMotion",
        SupportsSufficientContrast = "supportsSufficientContrast",
        SupportsVoiceControl = "supportsVoiceControl",
        SupportsVoiceover = "supportsVoiceover",
    }
}

impl Field for AccessibilityDeclarationField {
    const PARAMETER: &'static str = "fields[accessibilityDeclarations]";
}
