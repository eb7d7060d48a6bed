namespace JobFunctions.Documents.Docx;

/// <summary>Names of WordprocessingML (ECMA-376), in its two spellings of the namespace.</summary>
internal static class WordNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public static bool IsWord(string space) => space is Transitional or Strict;

    public static bool IsCompatibility(string space) => space is Compatibility;

    /// <summary>An attribute of the element at hand, whichever namespace it is in.</summary>
    public static string? Attribute(System.Xml.XmlReader reader, string name) =>
        reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict) ?? reader.GetAttribute(name);

    /// <summary>Whether a switch element such as <c>w:b</c> is on; it is unless it says otherwise.</summary>
    public static bool IsOn(System.Xml.XmlReader reader) => Attribute(reader, "val") is not ("0" or "false" or "off" or "none");
}
