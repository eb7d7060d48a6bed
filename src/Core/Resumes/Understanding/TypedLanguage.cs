namespace JobFunctions.Core.Resumes.Understanding;

/// <summary>A language as a person types it into a form: <c>Русский</c>, <c>English B2</c>, <c>немецкий (разговорный)</c>.</summary>
public static class TypedLanguage
{
    /// <summary>ISO 639-2 for a language whose name is not known.</summary>
    public const string Undetermined = "und";

    public static LanguageSkill Read(string text) =>
        LanguagesReader.Find(text, null).FirstOrDefault() ?? new LanguageSkill(Undetermined, text.Trim(), LanguageLevels.Find(text));
}
