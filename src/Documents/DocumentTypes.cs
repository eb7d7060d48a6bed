namespace JobFunctions.Documents;

/// <summary>What can be said of a <see cref="DocumentType"/> before the file is read.</summary>
public static class DocumentTypes
{
    extension(DocumentType type)
    {
        /// <summary>Whether <see cref="DocumentReader"/> reads files of this type; whether this one is sound shows only when it is read.</summary>
        public bool IsReadable => type is DocumentType.Pdf or DocumentType.Docx or DocumentType.Rtf or DocumentType.Odt
            or DocumentType.PlainText or DocumentType.Json or DocumentType.Xml;

        /// <summary>The media type of a readable file, <c>application/octet-stream</c> for the others.</summary>
        public string MediaType => type switch
        {
            DocumentType.Pdf => "application/pdf",
            DocumentType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            DocumentType.Rtf => "application/rtf",
            DocumentType.Odt => "application/vnd.oasis.opendocument.text",
            DocumentType.PlainText => "text/plain",
            DocumentType.Json => "application/json",
            DocumentType.Xml => "application/xml",
            _ => "application/octet-stream",
        };
    }
}
