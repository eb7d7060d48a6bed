namespace JobFunctions.Core.Resumes.Generation;

/// <summary>What a paragraph of a printed resume is.</summary>
public enum ParagraphStyle
{
    /// <summary>The person's name.</summary>
    Title,

    /// <summary>Begins a section.</summary>
    Heading,

    Text,

    /// <summary>Text that names an item: a position, a school.</summary>
    Name,

    /// <summary>An item of a list.</summary>
    Bullet,
}
