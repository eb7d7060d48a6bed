namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>The life of a vacancy: which moves each status allows, and where they lead.</summary>
public static class PostingLife
{
    /// <returns>null for a move that the status does not allow.</returns>
    /// <remarks>A move to the status that it has already is allowed and changes nothing, so that every decision can be repeated.</remarks>
    public static PostingStatus? After(PostingStatus status, PostingMove move) => (status, move) switch
    {
        (PostingStatus.Draft or PostingStatus.Rejected or PostingStatus.UnderReview, PostingMove.Submit) => PostingStatus.UnderReview,
        (PostingStatus.UnderReview or PostingStatus.Rejected or PostingStatus.Accepted, PostingMove.Accept) => PostingStatus.Accepted,
        (PostingStatus.UnderReview or PostingStatus.Accepted or PostingStatus.Rejected, PostingMove.Reject) => PostingStatus.Rejected,
        (not PostingStatus.Expired, PostingMove.Close) => PostingStatus.Closed,
        (PostingStatus.Accepted or PostingStatus.Expired or PostingStatus.Closed, PostingMove.Renew) => PostingStatus.Accepted,
        (PostingStatus.Accepted or PostingStatus.Expired, PostingMove.Expire) => PostingStatus.Expired,
        _ => null,
    };
}
