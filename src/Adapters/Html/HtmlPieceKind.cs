namespace JobFunctions.Adapters.Html;

internal enum HtmlPieceKind
{
    Text,
    Start,
    End,
}
