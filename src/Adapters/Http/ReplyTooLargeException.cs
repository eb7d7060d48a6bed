namespace JobFunctions.Adapters.Http;

/// <summary>A reply was larger than <see cref="ServicePolicy.MaxReplyBytes"/> and was not read to its end; asking again is useless.</summary>
public sealed class ReplyTooLargeException : Exception
{
    public ReplyTooLargeException()
    {
    }

    public ReplyTooLargeException(string message)
        : base(message)
    {
    }

    public ReplyTooLargeException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
