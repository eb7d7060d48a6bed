namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Is told of every change to a vacancy that this process made, once it is stored.</summary>
public interface IPostingObserver
{
    /// <summary>Must be quick and must not throw. Two changes of one vacancy may come in either order.</summary>
    void OnChanged(PostedVacancy vacancy);
}
