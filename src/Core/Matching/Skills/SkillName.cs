namespace JobFunctions.Core.Matching.Skills;

/// <summary>A name of a skill as the file has it.</summary>
/// <param name="Text">Without its mark.</param>
/// <param name="Line">Where it stands.</param>
internal sealed record SkillName(string Text, NameSense Sense, SourceLine Line)
{
    public static SkillName Parse(string text, SourceLine line) => text[0] switch
    {
        '=' => new SkillName(text[1..].Trim(), NameSense.Capital, line),
        '~' => new SkillName(text[1..].Trim(), NameSense.Exact, line),
        '?' => new SkillName(text[1..].Trim(), NameSense.Item, line),
        _ => new SkillName(text, NameSense.Plain, line),
    };
}
