namespace JobFunctions.Documents.Rtf;

/// <summary>What a group's content is for.</summary>
internal enum RtfDestination
{
    Text,
    Skipped,
    Fonts,
    Colours,
}
