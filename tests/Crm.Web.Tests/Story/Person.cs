using System.Net.Http.Json;
using Crm.BuildingBlocks.Seeding;
using Crm.Web.Tests.Browser;
using Refit;

namespace Crm.Web.Tests.Story;

/// <summary>Another system that works over the API: as one of the demo people, or as nobody.</summary>
internal sealed class Person : IDisposable
{
    private readonly HttpClient http;

    private Person(string address)
    {
        http = new HttpClient { BaseAddress = new Uri(address) };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
    }

    public static Task<Person> SignInAsync(PortalHost host, DemoPerson person) => SignInAsync(host.Address, person);

    public static async Task<Person> SignInAsync(string address, DemoPerson person)
    {
        var signedIn = new Person(address);
        var answer = await signedIn.http.PostAsJsonAsync("/api/staff/sign-in", new { userName = person.UserName, password = PortalHost.Password });
        answer.EnsureSuccessStatusCode();
        return signedIn;
    }

    public static Person Nobody(PortalHost host) => new(host.Address);

    public T Api<T>() => RestService.For<T>(http);

    public void Dispose() => http.Dispose();
}
