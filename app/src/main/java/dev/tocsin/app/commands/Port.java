package dev.tocsin.app.commands;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a port to listen on; 0 is any that is free. */
final class Port implements ITypeConverter<Integer> {
    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String told) {
        if (!told.matches("\\d{1,5}") || Integer.parseInt(told) > HIGHEST) {
            throw new TypeConversionException("'" + told + "' is no port from 0 to " + HIGHEST);
        }
        return Integer.valueOf(told);
    }
}
