using System.Globalization;
using System.Reflection;

namespace Crm.StandIns.Tests.Messaging;

internal static class TakeOver
{
    /// <summary>How long a node may take for what a killed one left; from the project file, as stand-in and package differ.</summary>
    public static int Seconds { get; } = int.Parse(
        typeof(TakeOver).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(x => x.Key == "TakeOverSeconds").Value!,
        CultureInfo.InvariantCulture);
}
