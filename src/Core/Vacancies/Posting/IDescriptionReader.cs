namespace JobFunctions.Core.Vacancies.Posting;

/// <summary>Takes an employer's words, plain or HTML, into the two forms that are safe to show.</summary>
public interface IDescriptionReader
{
    DescriptionText Read(string written);
}
