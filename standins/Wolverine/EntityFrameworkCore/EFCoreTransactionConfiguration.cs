namespace Wolverine.EntityFrameworkCore;

/// <summary>More about transactions; the stand-in has nothing more to set.</summary>
public class EFCoreTransactionConfiguration
{
    internal EFCoreTransactionConfiguration()
    {
    }
}
