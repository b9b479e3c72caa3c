using System.Xml.Linq;
using Crm.Staff.Data;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Crm.Staff.Identity;

/// <summary>Keeps the data protection keys in the database: replicas share them, and a restart signs nobody out.</summary>
internal sealed class ProtectionKeyRepository(IServiceScopeFactory scopes) : IXmlRepository
{
    // The interface is synchronous; it is asked at start and every day or so.
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<StaffDbContext>();
        return [.. db.ProtectionKeys.AsNoTracking().Select(k => k.Xml).ToList().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<StaffDbContext>();
        db.Database.ExecuteSql(
            $"INSERT INTO staff.data_protection_keys (name, xml) VALUES ({friendlyName}, {element.ToString(SaveOptions.DisableFormatting)}) ON CONFLICT (name) DO NOTHING");
    }
}
