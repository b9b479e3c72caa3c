using Refit;

namespace Crm.StandIns.Tests.Refit;

public interface IQueryApi
{
    [Get("/q")]
    Task<string> ValuesAsync(string? text, int? number, bool? flag, Guid? id, decimal? amount, Stage? stage);

    [Get("/q")]
    Task<string> TimesAsync(DateTime at, [Query(Format = "O")] DateTimeOffset exact);

    [Get("/q?fixed=1&=x&empty=")]
    Task<string> FixedAsync(int more);

    [Get("/q")]
    Task<string> AliasAsync([AliasAs("客户 id")] string id);

    [Get("/q")]
    Task<string> ListAsync(IEnumerable<int>? ids);

    [Get("/q")]
    Task<string> MultiAsync([Query(CollectionFormat.Multi)] string?[] names);

    [Get("/q")]
    Task<string> PipesAsync([Query(CollectionFormat.Pipes)] List<Stage> stages);

    [Get("/q")]
    Task<string> ObjectAsync(Filter? filter);

    [Get("/q")]
    Task<string> PrefixedAsync([Query("-", "f")] Filter filter);

    [Get("/q")]
    Task<string> DictionaryAsync(IDictionary<string, string?> values);

    [Get("/q")]
    Task<string> DictionaryPrefixedAsync([Query(".", "d")] Dictionary<Stage, int> values);

    [Get("/q")]
    Task<string> AsTextAsync([Query(TreatAsString = true)] Address address);

    [Post("/q")]
    Task<string> PostAsync([Query] Filter filter, Customer customer, string text);
}
