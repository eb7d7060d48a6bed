namespace JobFunctions.Adapters.Html;

/// <summary>One step of a read through HTML: text, or the start or end of an element that is kept.</summary>
/// <param name="Value">Decoded text with whitespace as it stands, or the element's name in lower case.</param>
internal readonly record struct HtmlPiece(HtmlPieceKind Kind, string Value);
