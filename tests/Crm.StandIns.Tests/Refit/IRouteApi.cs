using Refit;

namespace Crm.StandIns.Tests.Refit;

public interface IRouteApi
{
    [Get("/customers/{id}")]
    Task<string> GetAsync(Guid id, CancellationToken ct = default);

    [Get("/names/{name}/{number}")]
    Task<string> NameAsync(string name, int number);

    [Get("/days/{day}")]
    Task<string> DayAsync([Query(Format = "yyyy-MM-dd")] DateOnly day);

    [Get("/stages/{stage}")]
    Task<string> StageAsync(Stage stage);

    [Get("/files/{**path}")]
    Task<string> FileAsync(string path);

    [Get("/keyed/{key.id}/{key.name}")]
    Task<string> KeyedAsync(Keyed key);

    [Get("/missing/{nobody}")]
    Task<string> MissingAsync();

    [Get("/aliased/{customer-id}")]
    Task<string> AliasedAsync([AliasAs("customer-id")] int id);

    [Get("/twice/{id}/and/{ID}")]
    Task<string> TwiceAsync(int id);
}
