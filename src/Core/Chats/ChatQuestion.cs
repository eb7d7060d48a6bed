namespace JobFunctions.Core.Chats;

/// <summary>What a person is asked. Part of stored records and of buttons.</summary>
public enum ChatQuestion
{
    FirstName,
    LastName,
    Age,
    City,
    Email,
    Phone,
    CurrentPosition,
    DesiredPosition,
    Years,
    Skills,
    Salary,
    Region,
    Languages,
    Education,

    /// <summary>Of the settings: an IANA name.</summary>
    TimeZone,
}
