namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Everybody who wants to know of changes to vacancies.</summary>
public sealed class PostingObservers(IEnumerable<IPostingObserver> observers)
{
    private readonly IPostingObserver[] _observers = [.. observers];

    /// <returns>The vacancy.</returns>
    public PostedVacancy Tell(PostedVacancy vacancy)
    {
        foreach (var observer in _observers)
        {
            observer.OnChanged(vacancy);
        }

        return vacancy;
    }
}
