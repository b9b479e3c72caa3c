using Refit;

namespace Crm.StandIns.Tests.Refit;

[Headers("Authorization: Bearer")]
public interface ISchemeApi
{
    [Get("/scheme")]
    Task GetAsync();
}
